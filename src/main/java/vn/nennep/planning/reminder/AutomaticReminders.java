package vn.nennep.planning.reminder;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.OBLIGATION;
import static nennep.sql.planning.Tables.PLAN;
import static nennep.sql.planning.Tables.PLAN_ACCEPTANCE;
import static nennep.sql.planning.Tables.REMINDER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.organization.UnitId;

/// The reminders of one day that come by themselves: to units some days before a duty of theirs is due, and to
/// the levels above when one has been late for long. Done again after a crash, it sends nothing twice.
@Component
class AutomaticReminders {

    /// What is late for longer is no news any more.
    private static final int LATEST_DAYS = 200;

    private static final int AT_ONCE = 1_000;
    private static final Field<LocalDate> NEXT_DUE = coalesce(ASSIGNMENT.OWN_DUE_ON, ASSIGNMENT.DUE_ON);

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final ReminderRules rules;
    private final Chains chains;
    private final Clock clock;

    AutomaticReminders(
            DSLContext sql, TransactionTemplate transaction, ReminderRules rules, Chains chains, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.rules = rules;
        this.chains = chains;
        this.clock = clock;
    }

    private record Obligation(long id, long plan) {}

    /// An assignment that is open, of a unit that has to fulfil it itself.
    record Open(long id, UnitId unit, LocalDate due) {}

    /// Of one assignment: which unit is told, and why.
    ///
    /// @param since since this day it need not be told again
    record Due(long assignment, UnitId to, ReminderKind kind, LocalDate since) {}

    private record Told(long assignment, UnitId to, String kind) {}

    /// @return how many were sent
    int remind(LocalDate today) {
        int sent = 0;
        for (Obligation obligation : obligations()) {
            long after = 0;
            List<Open> open;
            do {
                open = open(obligation, after, today);
                if (!open.isEmpty()) {
                    List<Open> these = open;
                    List<UnitId> issuers = issuers(obligation.plan());
                    sent += transaction.execute(_ -> remind(these, issuers, today));
                    after = open.getLast().id();
                }
            } while (open.size() == AT_ONCE);
        }
        return sent;
    }

    private List<Obligation> obligations() {
        return sql.select(OBLIGATION.ID, PLAN.ID)
                .from(OBLIGATION)
                .join(PLAN)
                .on(PLAN.ID.eq(OBLIGATION.PLAN_ID))
                .join(PLAN_ACCEPTANCE)
                .on(PLAN_ACCEPTANCE.PLAN_ID.eq(PLAN.ID))
                .where(OBLIGATION.STATE.eq("ACCEPTED"))
                .orderBy(OBLIGATION.ID)
                .fetch(row -> new Obligation(row.value1(), row.value2()));
    }

    /// Who gave the plan, then who gave the plans above it that it carries out.
    private List<UnitId> issuers(long plan) {
        return sql.fetch("""
                with recursive up (unit_id, parent_id, far) as (
                    select unit_id, parent_id, 0 from planning.plan where id = ?
                    union all
                    select p.unit_id, p.parent_id, far + 1 from planning.plan p join up on p.id = up.parent_id)
                select unit_id from up order by far
                """, plan).map(row -> new UnitId(row.get(0, Long.class)));
    }

    private List<Open> open(Obligation obligation, long after, LocalDate today) {
        return sql.select(ASSIGNMENT.ID, ASSIGNMENT.UNIT_ID, NEXT_DUE)
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.PLAN_ID.eq(obligation.plan()), ASSIGNMENT.OBLIGATION_ID.eq(obligation.id()))
                .and(ASSIGNMENT.ID.gt(after))
                .and(ASSIGNMENT.LEAD.isFalse())
                .and(ASSIGNMENT
                        .ON_TIME
                        .plus(ASSIGNMENT.LATE)
                        .plus(ASSIGNMENT.EXEMPT)
                        .lt(ASSIGNMENT.EXPECTED))
                .and(ASSIGNMENT.OPENS_ON.le(today))
                .and(NEXT_DUE.between(today.minusDays(LATEST_DAYS), today.plusDays(ReminderRule.MOST_BEFORE)))
                .orderBy(ASSIGNMENT.ID)
                .limit(AT_ONCE)
                .fetch(row -> new Open(row.value1(), new UnitId(row.value2()), row.value3()));
    }

    private int remind(List<Open> open, List<UnitId> issuers, LocalDate today) {
        sql.execute("select pg_advisory_xact_lock(hashtextextended('planning.reminding', 0))");
        Map<UnitId, ReminderRule> set = rules.all();
        Map<UnitId, List<UnitId>> upwards =
                chains.upwards(open.stream().map(Open::unit).collect(Collectors.toSet()), issuers, today);
        List<Open> standing =
                open.stream().filter(each -> upwards.containsKey(each.unit())).toList();
        Map<Told, LocalDate> told = told(standing);
        List<Query> rows = new ArrayList<>();
        for (Open each : standing) {
            List<UnitId> way = upwards.getOrDefault(each.unit(), List.of(each.unit()));
            for (Due due : Escalation.due(each, way, set, today)) {
                LocalDate last =
                        told.get(new Told(due.assignment(), due.to(), due.kind().name()));
                if (last == null || last.isBefore(due.since())) {
                    rows.add(row(due, today));
                }
            }
        }
        int written = 0;
        for (int count : sql.batch(rows).execute()) {
            written += count;
        }
        return written;
    }

    /// When each was last told by itself; after an extension that was about another day.
    private Map<Told, LocalDate> told(List<Open> open) {
        return sql.select(REMINDER.ASSIGNMENT_ID, REMINDER.TO_UNIT_ID, REMINDER.KIND, max(REMINDER.SENT_ON))
                .from(REMINDER)
                .where(REMINDER.ASSIGNMENT_ID.in(open.stream().map(Open::id).toList()))
                .and(REMINDER.KIND.ne(ReminderKind.LATE.name()))
                .groupBy(REMINDER.ASSIGNMENT_ID, REMINDER.TO_UNIT_ID, REMINDER.KIND)
                .fetchMap(row -> new Told(row.value1(), new UnitId(row.value2()), row.value3()), row -> row.value4());
    }

    private Query row(Due due, LocalDate today) {
        return sql.insertInto(REMINDER)
                .set(REMINDER.ASSIGNMENT_ID, due.assignment())
                .set(REMINDER.SENT_ON, today)
                .set(REMINDER.MESSAGE, "")
                .set(REMINDER.FROM_UNIT_ID, due.to().value())
                .set(REMINDER.TO_UNIT_ID, due.to().value())
                .set(REMINDER.KIND, due.kind().name())
                .set(REMINDER.AT, clock.instant())
                .onConflictDoNothing();
    }
}
