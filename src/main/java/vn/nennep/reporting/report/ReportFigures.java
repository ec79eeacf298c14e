package vn.nennep.reporting.report;

import static nennep.sql.reporting.Tables.REPORT_FIGURE;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.access.Access;
import vn.nennep.figures.Figure;
import vn.nennep.figures.Figures;
import vn.nennep.reporting.ReportId;
import vn.nennep.reporting.template.Templates;

/// The figures of reports: read from the data while a report is open, frozen when it is submitted, overruled only with
/// a reason (12.2).
@Repository
class ReportFigures {

    private final DSLContext sql;
    private final Clock clock;
    private final Access access;
    private final Figures figures;
    private final Templates templates;

    ReportFigures(DSLContext sql, Clock clock, Access access, Figures figures, Templates templates) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
        this.figures = figures;
        this.templates = templates;
    }

    /// By code, in the order of the template.
    Map<String, ReportFigure> of(Report report) {
        Map<String, Record> rows = sql.selectFrom(REPORT_FIGURE)
                .where(REPORT_FIGURE.REPORT_ID.eq(report.id().value()))
                .fetchMap(REPORT_FIGURE.CODE, row -> row);
        return report.state().open() ? live(report, rows) : frozen(report, rows);
    }

    private Map<String, ReportFigure> live(Report report, Map<String, Record> rows) {
        List<String> codes = templates.get(report.template()).figures();
        Map<String, ReportFigure> found = new LinkedHashMap<>();
        figures.read(codes, report.scope())
                .forEach((code, value) -> found.put(
                        code, new ReportFigure(figures.definition(code), value, null, overruling(rows.get(code)))));
        return found;
    }

    private Map<String, ReportFigure> frozen(Report report, Map<String, Record> rows) {
        Map<String, ReportFigure> found = new LinkedHashMap<>();
        for (String code : templates.get(report.template()).figures()) {
            ReportFigure figure = frozen(rows.get(code));
            if (figure != null) found.put(code, figure);
        }
        return found;
    }

    /// What submitted reports say of some figures, all of them in one statement.
    Map<ReportId, List<ReportFigure>> frozen(Collection<ReportId> reports, Collection<String> codes) {
        return sql.selectFrom(REPORT_FIGURE)
                .where(REPORT_FIGURE.REPORT_ID.in(
                        reports.stream().map(ReportId::value).toList()))
                .and(REPORT_FIGURE.CODE.in(codes))
                .and(REPORT_FIGURE.NUMERATOR.isNotNull())
                .orderBy(REPORT_FIGURE.CODE)
                .fetchGroups(row -> new ReportId(row.getReportId()), this::known);
    }

    private ReportFigure known(Record row) {
        return java.util.Objects.requireNonNull(frozen(row));
    }

    private @Nullable ReportFigure frozen(@Nullable Record row) {
        if (row == null || row.get(REPORT_FIGURE.NUMERATOR) == null) return null;
        return new ReportFigure(
                figures.definition(row.get(REPORT_FIGURE.CODE)),
                new Figure.Value(row.get(REPORT_FIGURE.NUMERATOR), row.get(REPORT_FIGURE.DENOMINATOR)),
                row.get(REPORT_FIGURE.READ_AT),
                overruling(row));
    }

    private static ReportFigure.@Nullable Overruling overruling(@Nullable Record row) {
        String reason = row == null ? null : row.get(REPORT_FIGURE.OVERRULED_REASON);
        if (row == null || reason == null) return null;
        String by = row.get(REPORT_FIGURE.OVERRULED_BY_NAME);
        return new ReportFigure.Overruling(
                new Figure.Value(
                        row.get(REPORT_FIGURE.OVERRULED_NUMERATOR), row.get(REPORT_FIGURE.OVERRULED_DENOMINATOR)),
                reason,
                by == null ? "" : by,
                row.get(REPORT_FIGURE.OVERRULED_AT));
    }

    /// What the data say at this moment is what the report says from now on.
    void freeze(Report report) {
        Instant now = clock.instant();
        figures.read(templates.get(report.template()).figures(), report.scope())
                .forEach((code, value) -> sql.insertInto(REPORT_FIGURE)
                        .set(REPORT_FIGURE.REPORT_ID, report.id().value())
                        .set(REPORT_FIGURE.CODE, code)
                        .set(REPORT_FIGURE.NUMERATOR, value.numerator())
                        .set(REPORT_FIGURE.DENOMINATOR, value.denominator())
                        .set(REPORT_FIGURE.READ_AT, now)
                        .onConflict(REPORT_FIGURE.REPORT_ID, REPORT_FIGURE.CODE)
                        .doUpdate()
                        .set(REPORT_FIGURE.NUMERATOR, DSL.excluded(REPORT_FIGURE.NUMERATOR))
                        .set(REPORT_FIGURE.DENOMINATOR, DSL.excluded(REPORT_FIGURE.DENOMINATOR))
                        .set(REPORT_FIGURE.READ_AT, DSL.excluded(REPORT_FIGURE.READ_AT))
                        .execute());
    }

    void overrule(Report report, String code, Figure.Value value, String reason) {
        var caller = access.caller();
        sql.insertInto(REPORT_FIGURE)
                .set(REPORT_FIGURE.REPORT_ID, report.id().value())
                .set(REPORT_FIGURE.CODE, code)
                .set(REPORT_FIGURE.OVERRULED_NUMERATOR, value.numerator())
                .set(REPORT_FIGURE.OVERRULED_DENOMINATOR, value.denominator())
                .set(REPORT_FIGURE.OVERRULED_REASON, reason)
                .set(REPORT_FIGURE.OVERRULED_BY, caller.account().value())
                .set(REPORT_FIGURE.OVERRULED_BY_NAME, caller.displayName())
                .set(REPORT_FIGURE.OVERRULED_AT, clock.instant())
                .onConflict(REPORT_FIGURE.REPORT_ID, REPORT_FIGURE.CODE)
                .doUpdate()
                .set(REPORT_FIGURE.OVERRULED_NUMERATOR, DSL.excluded(REPORT_FIGURE.OVERRULED_NUMERATOR))
                .set(REPORT_FIGURE.OVERRULED_DENOMINATOR, DSL.excluded(REPORT_FIGURE.OVERRULED_DENOMINATOR))
                .set(REPORT_FIGURE.OVERRULED_REASON, DSL.excluded(REPORT_FIGURE.OVERRULED_REASON))
                .set(REPORT_FIGURE.OVERRULED_BY, DSL.excluded(REPORT_FIGURE.OVERRULED_BY))
                .set(REPORT_FIGURE.OVERRULED_BY_NAME, DSL.excluded(REPORT_FIGURE.OVERRULED_BY_NAME))
                .set(REPORT_FIGURE.OVERRULED_AT, DSL.excluded(REPORT_FIGURE.OVERRULED_AT))
                .execute();
    }

    void takeBack(Report report, String code) {
        sql.update(REPORT_FIGURE)
                .setNull(REPORT_FIGURE.OVERRULED_NUMERATOR)
                .setNull(REPORT_FIGURE.OVERRULED_DENOMINATOR)
                .setNull(REPORT_FIGURE.OVERRULED_REASON)
                .setNull(REPORT_FIGURE.OVERRULED_BY)
                .setNull(REPORT_FIGURE.OVERRULED_BY_NAME)
                .setNull(REPORT_FIGURE.OVERRULED_AT)
                .where(REPORT_FIGURE.REPORT_ID.eq(report.id().value()))
                .and(REPORT_FIGURE.CODE.eq(code))
                .execute();
    }
}
