package vn.nennep.reporting.report;

import static nennep.sql.reporting.Tables.REPORT;
import static nennep.sql.reporting.Tables.REPORT_STEP;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.AssignmentId;
import vn.nennep.reporting.ReportId;
import vn.nennep.reporting.ReportState;
import vn.nennep.reporting.Reports;
import vn.nennep.reporting.duty.ReportingDuties;

/// What units have to write, have written, and what waits to be received.
@Repository
class OwnReports implements Reports {

    /// A report may be begun before its time; further ahead it only disturbs.
    private static final int DESK_DAYS = 31;

    private static final int LIST_DAYS = 400;

    private final DSLContext sql;
    private final StoredReports reports;
    private final ReportingDuties duties;
    private final ReportRights rights;
    private final Structure structure;
    private final Clock clock;

    OwnReports(
            DSLContext sql,
            StoredReports reports,
            ReportingDuties duties,
            ReportRights rights,
            Structure structure,
            Clock clock) {
        this.rights = rights;
        this.sql = sql;
        this.reports = reports;
        this.duties = duties;
        this.structure = structure;
        this.clock = clock;
    }

    /// A duty of one's own, or a report that has been written for one.
    record Own(
            AssignmentId assignment,
            UnitId unit,
            String title,
            @Nullable LocalDate dueOn,
            @Nullable ReportState state,
            String href) {}

    /// What is still owed first, then what has been handed in.
    List<Own> of(Collection<UnitId> units, LocalDate today) {
        List<Own> all = new ArrayList<>(owed(units, today, LIST_DAYS));
        Set<AssignmentId> listed =
                new HashSet<>(all.stream().map(Own::assignment).toList());
        reports.ofUnits(units).stream()
                .filter(report -> listed.add(report.assignment()))
                .map(report -> new Own(
                        report.assignment(), report.unit(), report.title(), null, report.state(), report.href()))
                .forEach(all::add);
        return all;
    }

    @Override
    public List<Owed> toWrite(Collection<UnitId> units, LocalDate today) {
        return owed(units, today, DESK_DAYS).stream()
                .map(own -> new Owed(own.assignment(), own.unit(), own.title(), own.dueOn(), own.state(), own.href()))
                .toList();
    }

    private List<Own> owed(Collection<UnitId> units, LocalDate today, int withinDays) {
        var owed = duties.owedBy(units, today, withinDays);
        var begun = reports.of(owed.stream().map(duty -> duty.id()).toList());
        return owed.stream()
                .map(duty -> {
                    Report report = begun.get(duty.id());
                    return new Own(
                            duty.id(),
                            duty.unit(),
                            duty.title(),
                            duty.nextDueOn(),
                            report == null ? null : report.state(),
                            report == null ? "/reports/new?assignment=" + duty.id() : report.href());
                })
                .toList();
    }

    @Override
    public List<Received> toReceive(Collection<UnitId> roots) {
        LocalDate today = LocalDate.now(clock);
        List<Waiting> waiting = submittedBelow(roots, today);
        List<AssignmentId> submitted = waiting.stream().map(Waiting::assignment).toList();
        Set<AssignmentId> ours = new HashSet<>();
        roots.forEach(root -> ours.addAll(duties.reportedTo(root, submitted, today)));
        return waiting.stream()
                .filter(each -> ours.contains(each.assignment()))
                .filter(each -> rights.standsAbove(each.received().unit(), each.scope()))
                .map(Waiting::received)
                .sorted(Comparator.comparing(Received::submittedOn))
                .toList();
    }

    private record Waiting(AssignmentId assignment, UnitId scope, Received received) {}

    private List<Waiting> submittedBelow(Collection<UnitId> roots, LocalDate today) {
        var submittedAt = DSL.max(REPORT_STEP.AT);
        return sql.select(REPORT.fields())
                .select(submittedAt)
                .from(REPORT)
                .join(REPORT_STEP)
                .on(REPORT_STEP.REPORT_ID.eq(REPORT.ID).and(REPORT_STEP.KIND.eq(Step.Kind.SUBMITTED.name())))
                .where(REPORT.STATE.eq(ReportState.SUBMITTED.name()))
                .and(structure.within(REPORT.UNIT_ID, roots, today))
                .groupBy(REPORT.ID)
                .fetch(row -> {
                    Instant at = row.get(submittedAt);
                    var received = new Received(
                            new ReportId(row.get(REPORT.ID)),
                            new UnitId(row.get(REPORT.UNIT_ID)),
                            row.get(REPORT.TITLE),
                            Moment.day(at, clock),
                            "/reports/" + row.get(REPORT.ID));
                    return new Waiting(
                            new AssignmentId(row.get(REPORT.ASSIGNMENT_ID)),
                            new UnitId(row.get(REPORT.SCOPE_UNIT_ID)),
                            received);
                });
    }
}
