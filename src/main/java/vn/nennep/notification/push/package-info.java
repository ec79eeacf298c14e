/// Thông báo đẩy: push services of browsers that the operator lets the program call, and messages for them.
@NullMarked
package vn.nennep.notification.push;

import org.jspecify.annotations.NullMarked;
