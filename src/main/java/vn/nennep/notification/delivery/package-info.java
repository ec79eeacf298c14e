/// Gửi đi: bundles what is due into messages, sends, tries again, gives up.
@NullMarked
package vn.nennep.notification.delivery;

import org.jspecify.annotations.NullMarked;
