/// Sắp xếp tổ chức: the acts that change the structure from a day on.
@NullMarked
package vn.nennep.organization.change;

import org.jspecify.annotations.NullMarked;
