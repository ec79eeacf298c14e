package vn.nennep.planning.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.Unit;
import vn.nennep.planning.AssignmentStatus;
import vn.nennep.planning.landing.LandingPeriod;

/// When everything of a plan opens and falls due below a root, and how far each of it is on a day.
record Timeline(Boards.PlanOfBoard plan, Unit root, List<Lane> lanes, LocalDate day) {

    /// One obligation with its periods, and the days that units have of their own.
    record Lane(Column column, List<Span> spans, Map<LocalDate, Integer> ownDues) {}

    /// @param cell null where nothing of the period has been given down below the root
    record Span(LandingPeriod period, BoardCells.@Nullable Cell cell) {
        AssignmentStatus status(LocalDate day) {
            return cell == null
                    ? AssignmentStatus.NONE
                    : AssignmentStatus.of(cell.counters(), cell.dueOn() == null ? period.dueOn() : cell.dueOn(), day);
        }
    }

    /// The months shown: from the first that opens to the last that falls due.
    LocalDate from() {
        return days().min(LocalDate::compareTo).orElse(day).withDayOfMonth(1);
    }

    LocalDate to() {
        LocalDate last = days().max(LocalDate::compareTo).orElse(day);
        return last.withDayOfMonth(1).plusMonths(1);
    }

    private Stream<LocalDate> days() {
        return Stream.concat(
                Stream.of(day),
                lanes.stream()
                        .flatMap(lane -> Stream.concat(
                                lane.spans().stream()
                                        .flatMap(span -> Stream.of(span.period().opensOn(), end(span))),
                                lane.ownDues().keySet().stream())));
    }

    private static LocalDate end(Span span) {
        return Optional.ofNullable(span.period().dueOn()).orElse(span.period().to());
    }
}
