package vn.nennep.planning.reminder;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.REMINDER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.nennep.access.Access;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Unit;
import vn.nennep.planning.board.Column;
import vn.nennep.planning.board.LateCells;
import vn.nennep.text.OfficialFigures;

/// Writes reminders in one statement a late cell: to the unit itself when it answers for the obligation, else to those
/// beneath it that are late. The unique key keeps a second press of the day from reminding twice.
@Repository
class ReminderRows {

    private final DSLContext sql;
    private final Structure structure;
    private final Access access;
    private final Clock clock;

    ReminderRows(DSLContext sql, Structure structure, Access access, Clock clock) {
        this.sql = sql;
        this.structure = structure;
        this.access = access;
        this.clock = clock;
    }

    int send(LateCells.Late late, Unit from, LocalDate today) {
        Column column = late.column();
        Condition shown = ASSIGNMENT
                .OBLIGATION_ID
                .in(column.sources())
                .and(ASSIGNMENT.PERIOD_FROM.between(
                        column.period().from(), column.period().to()));
        Condition itself = ASSIGNMENT.UNIT_ID.eq(late.unit().value());
        var own = ASSIGNMENT.as("own");
        Condition answers = exists(selectOne()
                .from(own)
                .where(own.OBLIGATION_ID.in(column.sources()))
                .and(own.UNIT_ID.eq(late.unit().value())));
        Condition open = ASSIGNMENT
                .ON_TIME
                .plus(ASSIGNMENT.LATE)
                .plus(ASSIGNMENT.EXEMPT)
                .lt(ASSIGNMENT.EXPECTED)
                .and(coalesce(ASSIGNMENT.OWN_DUE_ON, ASSIGNMENT.DUE_ON).lt(today));
        Condition beneath = structure.within(ASSIGNMENT.UNIT_ID, List.of(late.unit()), today);
        return sql.insertInto(
                        REMINDER,
                        REMINDER.ASSIGNMENT_ID,
                        REMINDER.SENT_ON,
                        REMINDER.MESSAGE,
                        REMINDER.ACCOUNT_ID,
                        REMINDER.FROM_UNIT_ID,
                        REMINDER.TO_UNIT_ID,
                        REMINDER.KIND,
                        REMINDER.AT)
                .select(select(
                                ASSIGNMENT.ID,
                                val(today),
                                val(message(late, from)),
                                val(access.caller().account().value()),
                                val(from.id().value()),
                                ASSIGNMENT.UNIT_ID,
                                val(ReminderKind.LATE.name()),
                                val(clock.instant()))
                        .from(ASSIGNMENT)
                        .where(shown)
                        .and(DSL.or(itself.and(answers), open.and(beneath).and(DSL.not(answers)))))
                .onConflictDoNothing()
                .execute();
    }

    private static String message(LateCells.Late late, Unit from) {
        LocalDate due = late.column().period().dueOn();
        String when = due == null ? "" : ", hạn " + OfficialFigures.date(due);
        return from.name() + " nhắc đơn vị hoàn thành: "
                + late.column().obligation().title() + when + ".";
    }
}
