/// Cơ cấu tổ chức: where units stand, as pieces of SQL for others to roll up with.
@NullMarked
package vn.nennep.organization.structure;

import org.jspecify.annotations.NullMarked;
