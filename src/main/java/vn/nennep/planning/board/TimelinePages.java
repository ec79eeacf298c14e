package vn.nennep.planning.board;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nennep.planning.AssignmentStatus;
import vn.nennep.text.OfficialFigures;
import vn.nennep.time.DueRule;
import vn.nennep.web.CellState;

/// Turns a timeline into what its template draws.
@Component
class TimelinePages {

    private static final int MONTHS_NAMED = 15;

    TimelinePage of(Timeline timeline) {
        Percent axis = new Percent(timeline.from(), timeline.to());
        return new TimelinePage(
                TimelinePage.tabs(timeline.plan().id(), timeline.root().id(), "timeline"),
                timeline.root().name(),
                months(timeline, axis),
                axis.at(timeline.day()),
                "Hôm nay " + OfficialFigures.date(timeline.day()),
                timeline.lanes().stream()
                        .map(lane -> lane(timeline, lane, axis))
                        .toList());
    }

    /// "2 việc đang mở; hạn gần nhất 15/4/2024".
    static String title(Timeline timeline) {
        LocalDate day = timeline.day();
        long open = spans(timeline)
                .filter(span -> !span.period().opensOn().isAfter(day)
                        && !span.status(day).settled())
                .count();
        Optional<LocalDate> next = spans(timeline)
                .filter(span -> !span.status(day).settled())
                .flatMap(span -> Optional.ofNullable(span.period().dueOn()).stream())
                .filter(due -> !due.isBefore(day))
                .min(LocalDate::compareTo);
        String first =
                open == 0 ? "Không có việc nào đang mở" : OfficialFigures.count(open) + " việc đang mở, chưa xong";
        return first
                + next.map(due -> "; hạn gần nhất " + OfficialFigures.date(due)).orElse("");
    }

    private static Stream<Timeline.Span> spans(Timeline timeline) {
        return timeline.lanes().stream()
                .flatMap(lane -> lane.spans().stream())
                .filter(span -> span.status(timeline.day()) != AssignmentStatus.NONE);
    }

    /// A long plan names each quarter only.
    private static List<TimelinePage.Month> months(Timeline timeline, Percent axis) {
        List<LocalDate> firsts =
                timeline.from().datesUntil(timeline.to(), Period.ofMonths(1)).toList();
        int step = firsts.size() > MONTHS_NAMED ? 3 : 1;
        List<TimelinePage.Month> months = new ArrayList<>();
        for (int i = 0; i < firsts.size(); i += step) {
            LocalDate first = firsts.get(i);
            boolean named = i == 0 || first.getMonthValue() <= step;
            String label = first.getMonthValue() + (named ? "/" + first.getYear() : "");
            months.add(new TimelinePage.Month(axis.at(first), label));
        }
        return months;
    }

    private static TimelinePage.Lane lane(Timeline timeline, Timeline.Lane lane, Percent axis) {
        Timeline.Span now = current(lane, timeline.day());
        AssignmentStatus status = now.status(timeline.day());
        String text =
                now.cell() == null ? "chưa giao" : CellText.text(now.cell(), status, lane.column(), timeline.day());
        return new TimelinePage.Lane(
                lane.column().obligation().title(),
                BoardRows.evidenceHref(timeline.root(), lane.column()),
                when(lane),
                CellText.state(status),
                text,
                lane.spans().stream()
                        .filter(span -> span.cell() != null)
                        .map(span -> bar(lane.column(), span, timeline.day(), axis))
                        .toList(),
                lane.ownDues().entrySet().stream()
                        .map(own -> OfficialFigures.date(own.getKey()) + ": " + OfficialFigures.count(own.getValue())
                                + " đơn vị")
                        .toList());
    }

    /// The period the board shows.
    private static Timeline.Span current(Timeline.Lane lane, LocalDate day) {
        return lane.spans().stream()
                .filter(span ->
                        span.period().from().equals(lane.column().period().from()))
                .findFirst()
                .orElse(lane.spans().getFirst());
    }

    private static String when(Timeline.Lane lane) {
        var due = lane.column().obligation().due();
        if (due != null) {
            return due.label();
        }
        return lane.column().recurring() ? lane.column().period().label() : "không ghi hạn";
    }

    private static TimelinePage.Bar bar(Column column, Timeline.Span span, LocalDate day, Percent axis) {
        var period = span.period();
        LocalDate end = period.dueOn() == null ? period.to() : period.dueOn();
        boolean oneDay = column.obligation().due() instanceof DueRule.Occasion;
        LocalDate begin = oneDay || period.opensOn().isAfter(end) ? end : period.opensOn();
        CellState state = CellText.state(span.status(day));
        String words = period.label() + ": từ " + OfficialFigures.date(begin)
                + (period.dueOn() == null ? "" : " đến hạn " + OfficialFigures.date(end)) + " – " + state.label();
        return new TimelinePage.Bar(axis.at(begin), axis.width(begin, end), state, words, begin.equals(end));
    }
}
