package vn.nennep.planning.reminder;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.OBLIGATION;
import static nennep.sql.planning.Tables.REMINDER;
import static nennep.sql.planning.Tables.REMINDER_ADDRESSEE;
import static org.jooq.impl.DSL.count;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.Reminders;

@Repository
class SentReminders implements Reminders {

    private static final int MOST_SENT = 20;

    private final DSLContext sql;
    private final Units units;

    SentReminders(DSLContext sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    @Override
    public List<Reminder> forUnits(Collection<UnitId> mine) {
        var rows = sql.select(
                        REMINDER.ASSIGNMENT_ID,
                        ASSIGNMENT.UNIT_ID,
                        OBLIGATION.TITLE,
                        REMINDER.MESSAGE,
                        REMINDER.FROM_UNIT_ID,
                        REMINDER.SENT_ON)
                .distinctOn(REMINDER.ASSIGNMENT_ID)
                .from(REMINDER)
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.ID.eq(REMINDER.ASSIGNMENT_ID))
                .join(OBLIGATION)
                .on(OBLIGATION.ID.eq(ASSIGNMENT.OBLIGATION_ID))
                .where(ASSIGNMENT.UNIT_ID.in(mine.stream().map(UnitId::value).toList()))
                .and(REMINDER.KIND.eq(ReminderKind.LATE.name()))
                .and(ASSIGNMENT
                        .LEAD
                        .isTrue()
                        .or(ASSIGNMENT
                                .ON_TIME
                                .plus(ASSIGNMENT.LATE)
                                .plus(ASSIGNMENT.EXEMPT)
                                .lt(ASSIGNMENT.EXPECTED)))
                .orderBy(REMINDER.ASSIGNMENT_ID, REMINDER.SENT_ON.desc())
                .fetch();
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<UnitId> senders = rows.stream().map(row -> new UnitId(row.value5())).collect(Collectors.toSet());
        LocalDate newest =
                rows.stream().map(Record6::value6).max(LocalDate::compareTo).orElseThrow();
        Map<UnitId, Unit> known = units.known(senders, newest);
        return rows.stream()
                .map(row -> reminder(row, known))
                .sorted((one, other) -> other.sentOn().compareTo(one.sentOn()))
                .toList();
    }

    @Override
    public List<Sent> about(AssignmentId assignment) {
        var rows = sql.select(
                        REMINDER.SENT_ON,
                        REMINDER.KIND,
                        REMINDER.TO_UNIT_ID,
                        count(REMINDER_ADDRESSEE.ACCOUNT_ID).filterWhere(REMINDER_ADDRESSEE.TOLD_ON.isNotNull()))
                .from(REMINDER)
                .leftJoin(REMINDER_ADDRESSEE)
                .on(REMINDER_ADDRESSEE.REMINDER_ID.eq(REMINDER.ID))
                .where(REMINDER.ASSIGNMENT_ID.eq(assignment.value()))
                .groupBy(REMINDER.ID)
                .orderBy(REMINDER.SENT_ON.desc(), REMINDER.ID.desc())
                .limit(MOST_SENT)
                .fetch();
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<UnitId> told = rows.stream().map(row -> new UnitId(row.value3())).collect(Collectors.toSet());
        Map<UnitId, Unit> known = units.known(told, rows.getFirst().value1());
        return rows.map(row -> new Sent(
                row.value1(),
                ReminderKind.valueOf(row.value2()).label(),
                name(known.get(new UnitId(row.value3()))),
                row.value4()));
    }

    private static String name(@Nullable Unit unit) {
        return unit == null ? "" : unit.name();
    }

    private static Reminder reminder(
            Record6<Long, Long, String, String, Long, LocalDate> row, Map<UnitId, Unit> known) {
        Unit from = known.get(new UnitId(row.value5()));
        return new Reminder(
                new AssignmentId(row.value1()),
                new UnitId(row.value2()),
                row.value3(),
                row.value4(),
                name(from),
                row.value6());
    }
}
