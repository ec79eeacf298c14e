@NullMarked
package vn.nennep.notification.push;

import org.jspecify.annotations.NullMarked;
