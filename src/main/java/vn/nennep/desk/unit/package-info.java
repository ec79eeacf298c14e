/// Tổ chức: the units that the caller reaches, and what each of them is, was and holds.
@NullMarked
package vn.nennep.desk.unit;

import org.jspecify.annotations.NullMarked;
