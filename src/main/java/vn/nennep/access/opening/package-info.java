/// Mở và đóng tài khoản: an account for a person of the roster, and its end.
@NullMarked
package vn.nennep.access.opening;

import org.jspecify.annotations.NullMarked;
