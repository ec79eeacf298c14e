/// Mẫu báo cáo: the sections of a report, the figures that stand in each, and the sentences written from them; all
/// data.
@NullMarked
package vn.nennep.reporting.template;

import org.jspecify.annotations.NullMarked;
