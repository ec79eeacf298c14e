/// Chế độ báo cáo: which reports are owed by whom and to whom, read from what the plans gave down.
@NullMarked
package vn.nennep.reporting.duty;

import org.jspecify.annotations.NullMarked;
