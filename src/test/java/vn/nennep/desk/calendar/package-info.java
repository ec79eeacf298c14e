@NullMarked
package vn.nennep.desk.calendar;

import org.jspecify.annotations.NullMarked;
