/// Hành trình: the program's main line as people walk it, on the sample, in a real browser; and who reaches what then.
@NullMarked
package vn.nennep.journey;

import org.jspecify.annotations.NullMarked;
