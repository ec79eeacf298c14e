package vn.nennep.reporting.report;

import static nennep.sql.reporting.Tables.REPORT_SECTION;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.nennep.access.Access;
import vn.nennep.reporting.ReportId;
import vn.nennep.text.VietnameseText;
import vn.nennep.web.Refusal;

/// What units write. Nothing that was saved is overwritten by somebody who has not seen it.
@Repository
class Sections {

    private static final int LONGEST = 60_000;

    private final DSLContext sql;
    private final Clock clock;
    private final Access access;

    Sections(DSLContext sql, Clock clock, Access access) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
    }

    /// By code, those that were written on.
    Map<String, Section> of(ReportId report) {
        return sql
                .selectFrom(REPORT_SECTION)
                .where(REPORT_SECTION.REPORT_ID.eq(report.value()))
                .fetch(Sections::section)
                .stream()
                .collect(Collectors.toMap(Section::code, section -> section));
    }

    /// One section of many reports.
    Map<ReportId, Section> of(Collection<ReportId> reports, String code) {
        return sql
                .selectFrom(REPORT_SECTION)
                .where(REPORT_SECTION.REPORT_ID.in(
                        reports.stream().map(ReportId::value).toList()))
                .and(REPORT_SECTION.CODE.eq(code))
                .stream()
                .collect(Collectors.toMap(row -> new ReportId(row.getReportId()), Sections::section));
    }

    Section get(ReportId report, String code) {
        return of(List.of(report), code).getOrDefault(report, Section.unwritten(code));
    }

    /// Saves a text that was written on top of a revision. The report must be locked by the caller.
    Saving save(ReportId report, String code, String body, int onTopOf) {
        String ours = clean(body);
        Section stored = get(report, code);
        if (stored.body().equals(ours)) return new Saving.Saved(stored);
        if (stored.revision() != onTopOf) return new Saving.Conflict(stored, ours);
        return new Saving.Saved(put(report, code, ours));
    }

    /// Replaces the text; for what the program itself changes while it holds the report.
    Section put(ReportId report, String code, String body) {
        sql.insertInto(REPORT_SECTION)
                .set(REPORT_SECTION.REPORT_ID, report.value())
                .set(REPORT_SECTION.CODE, code)
                .set(REPORT_SECTION.BODY, body)
                .set(REPORT_SECTION.REVISION, 1)
                .set(REPORT_SECTION.SAVED_AT, clock.instant())
                .set(REPORT_SECTION.SAVED_BY, access.caller().displayName())
                .onConflict(REPORT_SECTION.REPORT_ID, REPORT_SECTION.CODE)
                .doUpdate()
                .set(REPORT_SECTION.BODY, DSL.excluded(REPORT_SECTION.BODY))
                .set(REPORT_SECTION.REVISION, REPORT_SECTION.REVISION.plus(1))
                .set(REPORT_SECTION.SAVED_AT, DSL.excluded(REPORT_SECTION.SAVED_AT))
                .set(REPORT_SECTION.SAVED_BY, DSL.excluded(REPORT_SECTION.SAVED_BY))
                .execute();
        return get(report, code);
    }

    private static String clean(String body) {
        String text = VietnameseText.nfc(body)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .stripTrailing();
        if (text.length() > LONGEST) {
            throw new Refusal("Mục này dài quá 60.000 chữ cái. Mời rút gọn hoặc chuyển bớt sang phụ lục.");
        }
        return text;
    }

    private static Section section(Record row) {
        return new Section(
                row.get(REPORT_SECTION.CODE),
                row.get(REPORT_SECTION.BODY),
                row.get(REPORT_SECTION.REVISION),
                row.get(REPORT_SECTION.SAVED_AT),
                row.get(REPORT_SECTION.SAVED_BY));
    }
}
