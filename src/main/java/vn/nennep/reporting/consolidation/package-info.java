/// Tổng hợp: the sections of all reports below side by side, sentences taken over with their source kept (12.3).
@NullMarked
package vn.nennep.reporting.consolidation;

import org.jspecify.annotations.NullMarked;
