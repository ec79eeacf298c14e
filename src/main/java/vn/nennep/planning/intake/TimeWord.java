package vn.nennep.planning.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nennep.time.PeriodKind;
import vn.nennep.time.PointInPeriod;

/// An expression of time found in a passage, before it is known whether it is a deadline.
///
/// @param first first day it covers, for days and spans
/// @param last last day it covers
/// @param every for what comes back
/// @param point for a day within a period (`ngày 15 của tháng cuối quý`, `20/5`)
/// @param event what happens first, for "20 ngày sau khi …"
/// @param days how many days after the event
/// @param inferred the year was not written
record TimeWord(
        Kind kind,
        int start,
        int end,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable PeriodKind every,
        @Nullable PointInPeriod point,
        @Nullable String event,
        int days,
        boolean inferred) {

    enum Kind {
        DAY,
        SPAN,
        YEAR,
        EVERY,
        POINT,
        YEAR_END,
        AFTER
    }

    static TimeWord span(Kind kind, int start, int end, LocalDate first, LocalDate last, boolean inferred) {
        return new TimeWord(kind, start, end, first, last, null, null, null, 0, inferred);
    }

    static TimeWord every(int start, int end, PeriodKind every) {
        return new TimeWord(Kind.EVERY, start, end, null, null, every, null, null, 0, false);
    }

    static TimeWord point(int start, int end, @Nullable PeriodKind every, PointInPeriod point) {
        return new TimeWord(Kind.POINT, start, end, null, null, every, point, null, 0, false);
    }

    static TimeWord yearEnd(int start, int end) {
        return new TimeWord(Kind.YEAR_END, start, end, null, null, null, null, null, 0, false);
    }

    static TimeWord after(int start, int end, int days, String event) {
        return new TimeWord(Kind.AFTER, start, end, null, null, null, null, event, days, false);
    }
}
