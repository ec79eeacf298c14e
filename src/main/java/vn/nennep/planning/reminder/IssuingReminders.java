package vn.nennep.planning.reminder;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.OBLIGATION;
import static nennep.sql.planning.Tables.REMINDER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.organization.Unit;

/// Reminds units of a plan that they still have to issue; also before its day. Once a day, as all reminders.
@Component
public class IssuingReminders {

    private static final Field<LocalDate> DUE = coalesce(ASSIGNMENT.OWN_DUE_ON, ASSIGNMENT.DUE_ON);

    private final DSLContext sql;
    private final Telling telling;
    private final Access access;
    private final Clock clock;

    IssuingReminders(DSLContext sql, Telling telling, Access access, Clock clock) {
        this.sql = sql;
        this.telling = telling;
        this.access = access;
        this.clock = clock;
    }

    /// @param assignments what asks the units for their plans
    /// @return how many were reminded; who has been today is left out
    public int send(Collection<Long> assignments, Unit from) {
        int sent = sql.insertInto(
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
                                val(LocalDate.now(clock)),
                                message(from),
                                val(access.caller().account().value()),
                                val(from.id().value()),
                                ASSIGNMENT.UNIT_ID,
                                val(ReminderKind.LATE.name()),
                                val(clock.instant()))
                        .from(ASSIGNMENT)
                        .join(OBLIGATION)
                        .on(OBLIGATION.ID.eq(ASSIGNMENT.OBLIGATION_ID))
                        .where(ASSIGNMENT.ID.eq(DSL.any(assignments.toArray(Long[]::new)))))
                .onConflictDoNothing()
                .execute();
        telling.afterCommit();
        return sent;
    }

    private static Field<String> message(Unit from) {
        Field<String> day = DSL.field("to_char({0}, 'FMDD/FMMM/YYYY')", String.class, DUE);
        return concat(
                val(from.name() + " nhắc đơn vị ban hành kế hoạch: "),
                OBLIGATION.TITLE,
                when(DUE.isNull(), inline("")).otherwise(concat(inline(", hạn "), day)),
                inline("."));
    }
}
