@NullMarked
package vn.nennep.notification.subscription;

import org.jspecify.annotations.NullMarked;
