/// Lựa chọn: what each account wants by which channel, and when.
@NullMarked
package vn.nennep.notification.choice;

import org.jspecify.annotations.NullMarked;
