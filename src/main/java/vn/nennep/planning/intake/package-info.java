/// Đọc kế hoạch: a plan's text into header, citations, outline, obligations and recipients; deterministic, without
/// network or database.
@NullMarked
package vn.nennep.planning.intake;

import org.jspecify.annotations.NullMarked;
