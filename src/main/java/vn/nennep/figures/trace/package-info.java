/// Truy nguyên số liệu: the figures of all activities brought together, and the page that shows what each is made of.
@NullMarked
package vn.nennep.figures.trace;

import org.jspecify.annotations.NullMarked;
