/// Đơn vị: the units as they are on a day.
@NullMarked
package vn.nennep.organization.unit;

import org.jspecify.annotations.NullMarked;
