package vn.nennep.reporting;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.OBLIGATION;
import static nennep.sql.planning.Tables.PLAN;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.TopicId;
import vn.nennep.planning.Topics;

/// Reporting duties as a plan would have given them.
@Component
public class GivenReports {

    public static final LocalDate DUE = LocalDate.of(2024, 12, 30);

    private final DSLContext sql;
    private final Topics topics;

    GivenReports(DSLContext sql, Topics topics) {
        this.sql = sql;
        this.topics = topics;
    }

    public TopicId topic(UnitId unit) {
        return topics.open(unit, "Chuyên đề năm 2024 - 2025 về nêu gương", 2024, 2025);
    }

    /// One plan's duty to report for 2024, given to each of the units.
    public List<AssignmentId> duties(UnitId issuer, TopicId topic, UnitId... units) {
        long plan = sql.insertInto(PLAN)
                .set(PLAN.UNIT_ID, issuer.value())
                .set(PLAN.TOPIC_ID, topic.value())
                .set(PLAN.ORIGIN, "READ")
                .set(PLAN.TITLE, "Kế hoạch thực hiện chuyên đề")
                .set(PLAN.CREATED_AT, LocalDate.of(2024, 3, 27).atStartOfDay().toInstant(ZoneOffset.UTC))
                .returningResult(PLAN.ID)
                .fetchSingle()
                .value1();
        long obligation = sql.insertInto(OBLIGATION)
                .set(OBLIGATION.PLAN_ID, plan)
                .set(OBLIGATION.NO, 1)
                .set(OBLIGATION.STATE, "ACCEPTED")
                .set(OBLIGATION.ORIGIN, "READ")
                .set(OBLIGATION.KIND, "REPORT")
                .set(OBLIGATION.TITLE, "Báo cáo kết quả thực hiện chuyên đề năm 2024")
                .set(OBLIGATION.PASSAGE, "Cuối năm báo cáo kết quả thực hiện về Ban Thường vụ.")
                .set(OBLIGATION.REPORT_TO, "Ban Thường vụ Tỉnh ủy")
                .set(OBLIGATION.VIA, "Ban Tuyên giáo Tỉnh ủy")
                .returningResult(OBLIGATION.ID)
                .fetchSingle()
                .value1();
        return java.util.Arrays.stream(units)
                .map(unit -> assignment(plan, obligation, unit))
                .toList();
    }

    private AssignmentId assignment(long plan, long obligation, UnitId unit) {
        return new AssignmentId(sql.insertInto(ASSIGNMENT)
                .set(ASSIGNMENT.PLAN_ID, plan)
                .set(ASSIGNMENT.OBLIGATION_ID, obligation)
                .set(ASSIGNMENT.UNIT_ID, unit.value())
                .set(ASSIGNMENT.PERIOD_FROM, LocalDate.of(2024, 1, 1))
                .set(ASSIGNMENT.PERIOD_TO, LocalDate.of(2024, 12, 31))
                .set(ASSIGNMENT.PERIOD_LABEL, "năm 2024")
                .set(ASSIGNMENT.OPENS_ON, LocalDate.of(2024, 3, 27))
                .set(ASSIGNMENT.DUE_ON, DUE)
                .set(ASSIGNMENT.LEAD, false)
                .set(ASSIGNMENT.MEASURE, "UNITS")
                .set(ASSIGNMENT.EXPECTED, 1)
                .returningResult(ASSIGNMENT.ID)
                .fetchSingle()
                .value1());
    }
}
