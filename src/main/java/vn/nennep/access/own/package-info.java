/// Tài khoản của tôi: one's own password, second factor, keys and sessions.
@NullMarked
package vn.nennep.access.own;

import org.jspecify.annotations.NullMarked;
