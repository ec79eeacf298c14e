package vn.nennep.planning.reminder;

import static nennep.sql.planning.Tables.REMINDER_RULE;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;
import vn.nennep.access.Access;
import vn.nennep.organization.UnitId;

/// The rules that units have set; few, for most follow the level above.
@Repository
class ReminderRules {

    private final DSLContext sql;
    private final Access access;
    private final Clock systemClock;

    ReminderRules(DSLContext sql, Access access, @Qualifier("systemClock") Clock systemClock) {
        this.sql = sql;
        this.access = access;
        this.systemClock = systemClock;
    }

    Map<UnitId, ReminderRule> all() {
        return sql.selectFrom(REMINDER_RULE)
                .fetchMap(
                        row -> new UnitId(row.getUnitId()),
                        row -> new ReminderRule(row.getDaysBefore(), row.getEscalateAfter()));
    }

    /// The nearest rule from the first of these units upwards, with the unit that set it.
    ///
    /// @param upwards the unit, then those above it
    static Optional<Map.Entry<UnitId, ReminderRule>> nearest(List<UnitId> upwards, Map<UnitId, ReminderRule> rules) {
        return upwards.stream().filter(rules::containsKey).findFirst().map(unit -> Map.entry(unit, rules.get(unit)));
    }

    void set(UnitId unit, ReminderRule rule) {
        sql.insertInto(REMINDER_RULE)
                .set(REMINDER_RULE.UNIT_ID, unit.value())
                .set(REMINDER_RULE.DAYS_BEFORE, rule.daysBefore())
                .set(REMINDER_RULE.ESCALATE_AFTER, rule.escalateAfter())
                .set(REMINDER_RULE.CHANGED_BY, access.caller().account().value())
                .set(REMINDER_RULE.CHANGED_AT, systemClock.instant())
                .onConflict(REMINDER_RULE.UNIT_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /// @return whether there was one
    boolean remove(UnitId unit) {
        return sql.deleteFrom(REMINDER_RULE)
                        .where(REMINDER_RULE.UNIT_ID.eq(unit.value()))
                        .execute()
                == 1;
    }
}
