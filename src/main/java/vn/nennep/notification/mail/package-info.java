/// Thư điện tử: the mail server, and letters as it takes them.
@NullMarked
package vn.nennep.notification.mail;

import org.jspecify.annotations.NullMarked;
