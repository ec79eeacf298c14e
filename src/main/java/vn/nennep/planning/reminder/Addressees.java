package vn.nennep.planning.reminder;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.OBLIGATION;
import static nennep.sql.planning.Tables.REMINDER;
import static nennep.sql.planning.Tables.REMINDER_ADDRESSEE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nennep.sql.planning.tables.ReminderAddressee;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.access.AccountId;
import vn.nennep.access.OfficeHolders;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;

/// Who is to be told of which reminder, and who has been.
@Repository
class Addressees {

    private static final Field<LocalDate> NEXT_DUE = coalesce(ASSIGNMENT.OWN_DUE_ON, ASSIGNMENT.DUE_ON);

    private final DSLContext sql;
    private final OfficeHolders holders;
    private final Units units;

    Addressees(DSLContext sql, OfficeHolders holders, Units units) {
        this.sql = sql;
        this.holders = holders;
        this.units = units;
    }

    private record Unaddressed(long id, UnitId to, @Nullable Long sender) {}

    /// Finds those who answer for the units of the next reminders; whoever sent one is not told of it.
    ///
    /// @return how many reminders were looked at
    int address(int most) {
        List<Unaddressed> next = sql.select(REMINDER.ID, REMINDER.TO_UNIT_ID, REMINDER.ACCOUNT_ID)
                .from(REMINDER)
                .where(REMINDER.ADDRESSED.isFalse())
                .orderBy(REMINDER.ID)
                .limit(most)
                .forUpdate()
                .fetch(row -> new Unaddressed(row.value1(), new UnitId(row.value2()), row.value3()));
        if (next.isEmpty()) {
            return 0;
        }
        Map<UnitId, Set<AccountId>> answering =
                holders.answering(next.stream().map(Unaddressed::to).toList());
        List<Query> rows = new ArrayList<>();
        for (Unaddressed reminder : next) {
            for (AccountId account : answering.getOrDefault(reminder.to(), Set.of())) {
                if (reminder.sender() == null || reminder.sender() != account.value()) {
                    rows.add(sql.insertInto(
                                    REMINDER_ADDRESSEE, REMINDER_ADDRESSEE.REMINDER_ID, REMINDER_ADDRESSEE.ACCOUNT_ID)
                            .values(reminder.id(), account.value())
                            .onConflictDoNothing());
                }
            }
        }
        sql.batch(rows).execute();
        sql.update(REMINDER)
                .set(REMINDER.ADDRESSED, true)
                .where(REMINDER.ID.in(next.stream().map(Unaddressed::id).toList()))
                .execute();
        return next.size();
    }

    /// Accounts for which something waits and which have not been told anything today.
    List<AccountId> waiting(LocalDate today, int most) {
        ReminderAddressee told = REMINDER_ADDRESSEE.as("told");
        return sql.selectDistinct(REMINDER_ADDRESSEE.ACCOUNT_ID)
                .from(REMINDER_ADDRESSEE)
                .where(REMINDER_ADDRESSEE.TOLD_ON.isNull())
                .and(notExists(selectOne()
                        .from(told)
                        .where(told.ACCOUNT_ID.eq(REMINDER_ADDRESSEE.ACCOUNT_ID))
                        .and(told.TOLD_ON.ge(today))))
                .limit(most)
                .fetch(row -> new AccountId(row.value1()));
    }

    /// What waits for an account and is still to be done, for units that it still answers for; the rest is forgotten.
    List<ReminderNotice.Item> items(AccountId account, LocalDate today) {
        List<Row> rows = rows(account);
        Map<UnitId, Set<AccountId>> answering =
                holders.answering(rows.stream().map(row -> row.item().toUnit()).toList());
        List<Row> kept = rows.stream()
                .filter(Row::open)
                .filter(row ->
                        answering.getOrDefault(row.item().toUnit(), Set.of()).contains(account))
                .toList();
        Set<Long> left = new HashSet<>(rows.stream().map(Row::reminder).toList());
        kept.forEach(row -> left.remove(row.reminder()));
        sql.deleteFrom(REMINDER_ADDRESSEE)
                .where(mine(account), REMINDER_ADDRESSEE.REMINDER_ID.in(left))
                .execute();
        return named(kept.stream().map(Row::item).distinct().toList(), today);
    }

    private record Row(long reminder, boolean open, ReminderNotice.Item item) {}

    private List<Row> rows(AccountId account) {
        return sql.select(
                        REMINDER.ID,
                        REMINDER.KIND,
                        REMINDER.TO_UNIT_ID,
                        ASSIGNMENT.ID,
                        ASSIGNMENT.PLAN_ID,
                        ASSIGNMENT.OBLIGATION_ID,
                        ASSIGNMENT.UNIT_ID,
                        OBLIGATION.TITLE,
                        NEXT_DUE,
                        ASSIGNMENT.LEAD,
                        ASSIGNMENT
                                .EXPECTED
                                .minus(ASSIGNMENT.ON_TIME)
                                .minus(ASSIGNMENT.LATE)
                                .minus(ASSIGNMENT.EXEMPT)
                                .as("left_open"))
                .from(REMINDER_ADDRESSEE)
                .join(REMINDER)
                .on(REMINDER.ID.eq(REMINDER_ADDRESSEE.REMINDER_ID))
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.ID.eq(REMINDER.ASSIGNMENT_ID))
                .join(OBLIGATION)
                .on(OBLIGATION.ID.eq(ASSIGNMENT.OBLIGATION_ID))
                .where(mine(account))
                .orderBy(NEXT_DUE.asc().nullsLast(), ASSIGNMENT.ID, REMINDER.ID)
                .fetch(Addressees::row);
    }

    private static Row row(Record row) {
        return new Row(
                row.get(REMINDER.ID),
                row.get(ASSIGNMENT.LEAD) || row.get("left_open", Integer.class) > 0,
                new ReminderNotice.Item(
                        ReminderKind.valueOf(row.get(REMINDER.KIND)),
                        row.get(ASSIGNMENT.ID),
                        row.get(ASSIGNMENT.PLAN_ID),
                        row.get(ASSIGNMENT.OBLIGATION_ID),
                        new UnitId(row.get(ASSIGNMENT.UNIT_ID)),
                        new UnitId(row.get(REMINDER.TO_UNIT_ID)),
                        "",
                        row.get(OBLIGATION.TITLE),
                        row.get(NEXT_DUE)));
    }

    private List<ReminderNotice.Item> named(List<ReminderNotice.Item> items, LocalDate today) {
        Collection<UnitId> ids =
                items.stream().map(ReminderNotice.Item::unit).distinct().toList();
        Map<UnitId, Unit> known = ids.isEmpty() ? Map.of() : units.known(ids, today);
        return items.stream()
                .map(item -> new ReminderNotice.Item(
                        item.kind(),
                        item.assignment(),
                        item.plan(),
                        item.obligation(),
                        item.unit(),
                        item.toUnit(),
                        known.containsKey(item.unit()) ? known.get(item.unit()).name() : "",
                        item.title(),
                        item.due()))
                .toList();
    }

    void told(AccountId account, LocalDate today) {
        sql.update(REMINDER_ADDRESSEE)
                .set(REMINDER_ADDRESSEE.TOLD_ON, today)
                .where(mine(account))
                .execute();
    }

    private static Condition mine(AccountId account) {
        return REMINDER_ADDRESSEE.ACCOUNT_ID.eq(account.value()).and(REMINDER_ADDRESSEE.TOLD_ON.isNull());
    }
}
