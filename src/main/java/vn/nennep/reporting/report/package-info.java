/// Báo cáo: a report from its first sentence to its acceptance; its sections, figures, states and history.
@NullMarked
package vn.nennep.reporting.report;

import org.jspecify.annotations.NullMarked;
