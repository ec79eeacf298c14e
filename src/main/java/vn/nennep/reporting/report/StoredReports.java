package vn.nennep.reporting.report;

import static nennep.sql.reporting.Tables.REPORT;
import static nennep.sql.reporting.Tables.REPORT_STEP;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.nennep.access.Access;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.TopicId;
import vn.nennep.reporting.ReportId;
import vn.nennep.reporting.ReportState;
import vn.nennep.web.NotFound;

/// Reports and their history.
@Repository
class StoredReports {

    private final DSLContext sql;
    private final Clock clock;
    private final Access access;

    StoredReports(DSLContext sql, Clock clock, Access access) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
    }

    Optional<Report> find(ReportId id) {
        return sql.selectFrom(REPORT).where(REPORT.ID.eq(id.value())).fetchOptional(StoredReports::report);
    }

    Optional<Report> of(AssignmentId assignment) {
        return Optional.ofNullable(of(List.of(assignment)).get(assignment));
    }

    Map<AssignmentId, Report> of(Collection<AssignmentId> assignments) {
        Long[] ids = assignments.stream().map(AssignmentId::value).toArray(Long[]::new);
        return select(REPORT.ASSIGNMENT_ID.eq(org.jooq.impl.DSL.any(ids))).stream()
                .collect(java.util.stream.Collectors.toMap(Report::assignment, report -> report));
    }

    List<Report> ofUnits(Collection<UnitId> units) {
        return select(REPORT.UNIT_ID.in(units.stream().map(UnitId::value).toList()));
    }

    private List<Report> select(Condition condition) {
        return sql.selectFrom(REPORT)
                .where(condition)
                .orderBy(REPORT.YEAR.desc(), REPORT.ID)
                .fetch(StoredReports::report);
    }

    /// Opens the report of a duty, or answers the one that two officers opened at the same moment.
    Report open(Report draft) {
        sql.insertInto(REPORT)
                .set(REPORT.ASSIGNMENT_ID, draft.assignment().value())
                .set(REPORT.UNIT_ID, draft.unit().value())
                .set(REPORT.SCOPE_UNIT_ID, draft.scopeUnit().value())
                .set(REPORT.TOPIC_ID, draft.topic().value())
                .set(REPORT.TEMPLATE_CODE, draft.template())
                .set(REPORT.TITLE, draft.title())
                .set(REPORT.YEAR, draft.year())
                .set(REPORT.STATE, ReportState.DRAFT.name())
                .set(REPORT.CREATED_AT, clock.instant())
                .onConflict(REPORT.ASSIGNMENT_ID)
                .doNothing()
                .execute();
        return of(draft.assignment()).orElseThrow();
    }

    /// The report as it is now, held until the transaction ends, so that of two who act at once the second sees what
    /// the first has done.
    Report lock(ReportId id) {
        return sql.selectFrom(REPORT)
                .where(REPORT.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(StoredReports::report)
                .orElseThrow(NotFound::new);
    }

    void enter(Report report, ReportState state, Step.Kind step, String note) {
        sql.update(REPORT)
                .set(REPORT.STATE, state.name())
                .set(REPORT.REVISION, REPORT.REVISION.plus(1))
                .where(REPORT.ID.eq(report.id().value()))
                .execute();
        record(report, step, note);
    }

    void record(Report report, Step.Kind step, String note) {
        var caller = access.caller();
        sql.insertInto(REPORT_STEP)
                .set(REPORT_STEP.REPORT_ID, report.id().value())
                .set(REPORT_STEP.KIND, step.name())
                .set(REPORT_STEP.NOTE, note)
                .set(REPORT_STEP.ACCOUNT_ID, caller.account().value())
                .set(REPORT_STEP.BY_NAME, caller.displayName())
                .set(REPORT_STEP.AT, clock.instant())
                .execute();
    }

    void attach(Report report, long document) {
        sql.update(REPORT)
                .set(REPORT.DOCUMENT_ID, document)
                .set(REPORT.REVISION, REPORT.REVISION.plus(1))
                .where(REPORT.ID.eq(report.id().value()))
                .execute();
    }

    /// From the first step to the last.
    List<Step> history(ReportId id) {
        return sql.selectFrom(REPORT_STEP)
                .where(REPORT_STEP.REPORT_ID.eq(id.value()))
                .orderBy(REPORT_STEP.ID)
                .fetch(row -> new Step(Step.Kind.valueOf(row.getKind()), row.getNote(), row.getByName(), row.getAt()));
    }

    private static Report report(Record row) {
        return new Report(
                new ReportId(row.get(REPORT.ID)),
                new AssignmentId(row.get(REPORT.ASSIGNMENT_ID)),
                new UnitId(row.get(REPORT.UNIT_ID)),
                new UnitId(row.get(REPORT.SCOPE_UNIT_ID)),
                new TopicId(row.get(REPORT.TOPIC_ID)),
                row.get(REPORT.TEMPLATE_CODE),
                row.get(REPORT.TITLE),
                row.get(REPORT.YEAR),
                ReportState.valueOf(row.get(REPORT.STATE)),
                row.get(REPORT.DOCUMENT_ID));
    }
}
