/// Bàn giao báo cáo: reports being written go over with the duty.
@NullMarked
package vn.nennep.reporting.handover;

import org.jspecify.annotations.NullMarked;
