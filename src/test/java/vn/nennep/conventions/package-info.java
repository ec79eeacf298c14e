/// The rules of the house that a machine can check.
@NullMarked
package vn.nennep.conventions;

import org.jspecify.annotations.NullMarked;
