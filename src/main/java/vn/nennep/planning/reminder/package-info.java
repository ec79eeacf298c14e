/// Nhắc việc: one action reminds those that are late; the reminder arrives on their desk.
@NullMarked
package vn.nennep.planning.reminder;

import org.jspecify.annotations.NullMarked;
