/// Đăng nhập: the sign-in page, sessions, throttling, and the security rules of every request.
@NullMarked
package vn.nennep.access.signin;

import org.jspecify.annotations.NullMarked;
