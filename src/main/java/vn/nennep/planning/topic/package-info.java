/// Chuyên đề: the subjects studied in a year or two.
@NullMarked
package vn.nennep.planning.topic;

import org.jspecify.annotations.NullMarked;
