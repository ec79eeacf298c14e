/// Chọn đơn vị: finding the unit somebody means by what they typed.
@NullMarked
package vn.nennep.roster.place;

import org.jspecify.annotations.NullMarked;
