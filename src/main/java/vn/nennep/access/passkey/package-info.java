/// Khóa truy cập: keys kept by telephones and computers, in place of password and figures (WebAuthn).
@NullMarked
package vn.nennep.access.passkey;

import org.jspecify.annotations.NullMarked;
