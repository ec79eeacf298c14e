/// Lịch: everything that is due, with conferences and anniversaries, by month and as a feed for other programs.
@NullMarked
package vn.nennep.desk.calendar;

import org.jspecify.annotations.NullMarked;
