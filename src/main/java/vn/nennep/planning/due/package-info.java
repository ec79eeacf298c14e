/// Hạn: how a unit reckons days, and how the day of an assignment came about.
@NullMarked
package vn.nennep.planning.due;

import org.jspecify.annotations.NullMarked;
