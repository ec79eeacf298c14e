/// Lists of units handed in and given out as files (3.4).
@NullMarked
package vn.nennep.reorganisation.list;

import org.jspecify.annotations.NullMarked;
