/// Trình duyệt nhận thông báo: turned on by an account's owner in each browser, and gone when the account leaves it.
@NullMarked
package vn.nennep.notification.subscription;

import org.jspecify.annotations.NullMarked;
