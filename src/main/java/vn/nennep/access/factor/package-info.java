/// Yếu tố thứ hai: the app that shows figures, recovery codes, which roles ask for more than a password, and from when.
@NullMarked
package vn.nennep.access.factor;

import org.jspecify.annotations.NullMarked;
