/// Phiên đăng nhập: where an account is signed in, and how to sign it out elsewhere.
@NullMarked
package vn.nennep.access.session;

import org.jspecify.annotations.NullMarked;
