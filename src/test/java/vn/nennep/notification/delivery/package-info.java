@NullMarked
package vn.nennep.notification.delivery;

import org.jspecify.annotations.NullMarked;
