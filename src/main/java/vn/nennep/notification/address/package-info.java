/// Địa chỉ thư: where e-mail goes, confirmed by its owner.
@NullMarked
package vn.nennep.notification.address;

import org.jspecify.annotations.NullMarked;
