/// Minh chứng: what a number on the board is made of, down to the record; and noting what has been done.
@NullMarked
package vn.nennep.planning.evidence;

import org.jspecify.annotations.NullMarked;
