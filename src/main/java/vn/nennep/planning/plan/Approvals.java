package vn.nennep.planning.plan;

import static nennep.sql.planning.Tables.PAST_APPROVAL;
import static nennep.sql.planning.Tables.PLAN_APPROVAL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.access.Access;
import vn.nennep.planning.PlanId;
import vn.nennep.text.OfficialFigures;

/// When the collective approved a plan, and how; also what no longer holds.
@Repository
class Approvals {

    private final DSLContext sql;
    private final Access access;
    private final Clock clock;

    Approvals(DSLContext sql, Access access, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.clock = clock;
    }

    enum Ending {
        CHANGED("kế hoạch được sửa"),
        WITHDRAWN("đã rút ghi nhận");

        private final String words;

        Ending(String words) {
            this.words = words;
        }
    }

    /// @param text the plan as it is approved
    void record(PlanId plan, LocalDate on, String note, @Nullable Votes votes, String text) {
        sql.insertInto(PLAN_APPROVAL)
                .set(PLAN_APPROVAL.PLAN_ID, plan.value())
                .set(PLAN_APPROVAL.ACCOUNT_ID, access.caller().account().value())
                .set(PLAN_APPROVAL.APPROVED_ON, on)
                .set(PLAN_APPROVAL.NOTE, note)
                .set(PLAN_APPROVAL.MEMBERS, votes == null ? null : votes.members())
                .set(PLAN_APPROVAL.AGREED, votes == null ? null : votes.agreed())
                .set(PLAN_APPROVAL.AGAINST, votes == null ? null : votes.against())
                .set(PLAN_APPROVAL.ABSENT, votes == null ? null : votes.absent())
                .set(PLAN_APPROVAL.TEXT, text)
                .set(PLAN_APPROVAL.AT, clock.instant())
                .onConflictDoNothing()
                .execute();
    }

    /// What had been approved is kept.
    void end(PlanId plan, Ending because) {
        sql.deleteFrom(PLAN_APPROVAL)
                .where(PLAN_APPROVAL.PLAN_ID.eq(plan.value()))
                .returning()
                .fetch()
                .forEach(row -> sql.insertInto(PAST_APPROVAL)
                        .set(PAST_APPROVAL.PLAN_ID, row.getPlanId())
                        .set(PAST_APPROVAL.APPROVED_ON, row.getApprovedOn())
                        .set(PAST_APPROVAL.NOTE, row.getNote())
                        .set(PAST_APPROVAL.MEMBERS, row.getMembers())
                        .set(PAST_APPROVAL.AGREED, row.getAgreed())
                        .set(PAST_APPROVAL.AGAINST, row.getAgainst())
                        .set(PAST_APPROVAL.ABSENT, row.getAbsent())
                        .set(PAST_APPROVAL.TEXT, row.getText())
                        .set(PAST_APPROVAL.ENDED_ON, LocalDate.now(clock))
                        .set(PAST_APPROVAL.REASON, because.name())
                        .execute());
    }

    /// "ngày 15/01/2025, Hội nghị Ban Thường vụ: 11/13 đồng chí tán thành".
    static String words(LocalDate on, String note, @Nullable Votes votes) {
        String words = "ngày " + OfficialFigures.date(on) + ": " + note;
        return votes == null ? words : words + ", " + votes.words();
    }

    List<WrittenPage.Past> past(PlanId plan) {
        return sql.selectFrom(PAST_APPROVAL)
                .where(PAST_APPROVAL.PLAN_ID.eq(plan.value()))
                .orderBy(PAST_APPROVAL.ID.desc())
                .fetch(row -> new WrittenPage.Past(
                        words(
                                        row.getApprovedOn(),
                                        row.getNote(),
                                        votes(
                                                row,
                                                PAST_APPROVAL.MEMBERS,
                                                PAST_APPROVAL.AGREED,
                                                PAST_APPROVAL.AGAINST,
                                                PAST_APPROVAL.ABSENT))
                                + "; hết giá trị ngày " + OfficialFigures.date(row.getEndedOn()) + " vì "
                                + Ending.valueOf(row.getReason()).words,
                        row.getText()));
    }

    static @Nullable Votes votes(Record row) {
        return votes(row, PLAN_APPROVAL.MEMBERS, PLAN_APPROVAL.AGREED, PLAN_APPROVAL.AGAINST, PLAN_APPROVAL.ABSENT);
    }

    private static @Nullable Votes votes(
            Record row, Field<Integer> members, Field<Integer> agreed, Field<Integer> against, Field<Integer> absent) {
        return row.get(members) == null
                ? null
                : new Votes(row.get(members), row.get(agreed), row.get(against), row.get(absent));
    }
}
