package vn.nennep.reporting.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.TopicId;
import vn.nennep.reporting.ReportState;
import vn.nennep.reporting.duty.ReportingDuties;

/// What units below owe or have handed in to one level.
@Component
public class ReportsBelow {

    private final ReportingDuties duties;
    private final StoredReports reports;
    private final Units units;
    private final Clock clock;

    ReportsBelow(ReportingDuties duties, StoredReports reports, Units units, Clock clock) {
        this.duties = duties;
        this.reports = reports;
        this.units = units;
        this.clock = clock;
    }

    /// @param report null when nobody has begun to write it
    public record Below(
            Assignment duty, Unit unit, @Nullable Report report) {

        public boolean exempt() {
            return duty.exemptReason() != null;
        }

        /// It was handed in and did not come back: what it says may be read above and taken over.
        public boolean handedIn() {
            return report != null && !report.state().open();
        }

        public String stateLabel() {
            if (exempt()) return "miễn: " + duty.exemptReason();
            return report == null ? "chưa viết" : report.state().label();
        }

        public @Nullable ReportState state() {
            return report == null ? null : report.state();
        }

        boolean ofYear(int year) {
            return duty.periodFrom().getYear() <= year
                    && year <= duty.periodTo().getYear();
        }
    }

    /// Below a report: all that is reported to the level for which it is written, in the order of the tree.
    public List<Below> of(Report report) {
        return to(report.scopeUnit(), report.topic()).stream()
                .filter(below ->
                        below.ofYear(report.year()) && !below.unit().id().equals(report.unit()))
                .filter(below -> below.report() == null || below.report().year() == report.year())
                .toList();
    }

    public List<Below> to(UnitId root, @Nullable TopicId topic) {
        LocalDate today = LocalDate.now(clock);
        List<Assignment> owed = duties.reportedTo(root, topic, today);
        Map<UnitId, Unit> standing =
                units.known(owed.stream().map(Assignment::unit).distinct().toList(), today);
        var written = reports.of(owed.stream().map(Assignment::id).toList());
        Map<UnitId, Integer> order = new HashMap<>();
        standing.keySet().forEach(unit -> order.put(unit, order.size()));
        return owed.stream()
                .flatMap(duty -> Optional.ofNullable(standing.get(duty.unit()))
                        .map(unit -> new Below(duty, unit, written.get(duty.id())))
                        .stream())
                .sorted(Comparator.comparing(below -> order.get(below.unit().id())))
                .toList();
    }
}
