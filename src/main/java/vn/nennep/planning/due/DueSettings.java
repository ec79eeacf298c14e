package vn.nennep.planning.due;

import static nennep.sql.planning.Tables.DUE_SETTING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nennep.sql.planning.tables.records.DueSettingRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.privacy.SpecialDays;
import vn.nennep.time.EventDays;
import vn.nennep.time.WorkCalendar;

/// How units reckon days: their own setting, else that of the nearest unit above with one, else the words alone.
@Component
public class DueSettings {

    private static final int YEARS_AHEAD = 12;

    private final DSLContext sql;
    private final Units units;
    private final SpecialDays specialDays;
    private final Access access;
    private final Clock clock;

    DueSettings(DSLContext sql, Units units, SpecialDays specialDays, Access access, Clock clock) {
        this.sql = sql;
        this.units = units;
        this.specialDays = specialDays;
        this.access = access;
        this.clock = clock;
    }

    record Setting(UnitId unit, @Nullable Integer termDays, WorkCalendar.Moving moving) {}

    /// @param issuer whose plan it is
    /// @param from the first day that matters
    public DuePractice practice(UnitId issuer, LocalDate from, EventDays events) {
        Setting setting = of(issuer).orElse(new Setting(issuer, null, WorkCalendar.Moving.NONE));
        WorkCalendar calendar = setting.moving() == WorkCalendar.Moving.NONE
                ? WorkCalendar.PLAIN
                : specialDays.between(from.minusYears(1), from.plusYears(YEARS_AHEAD));
        return new DuePractice(setting.termDays(), setting.moving(), calendar, events);
    }

    /// The setting that holds for the unit, be it its own or one from above.
    Optional<Setting> of(UnitId unit) {
        LocalDate today = LocalDate.now(clock);
        List<UnitId> chain = units.chain(unit, today).stream().map(Unit::id).toList();
        for (UnitId each : chain.isEmpty() ? List.of(unit) : chain.reversed()) {
            Optional<Setting> own = own(each);
            if (own.isPresent()) {
                return own;
            }
        }
        return Optional.empty();
    }

    Optional<Setting> own(UnitId unit) {
        return sql.selectFrom(DUE_SETTING)
                .where(DUE_SETTING.UNIT_ID.eq(unit.value()))
                .fetchOptional(DueSettings::setting);
    }

    void put(Setting setting) {
        var row = sql.newRecord(DUE_SETTING);
        row.setUnitId(setting.unit().value());
        row.setTermDays(setting.termDays());
        row.setMoving(setting.moving().name());
        row.setAccountId(access.caller().account().value());
        row.setAt(clock.instant());
        sql.insertInto(DUE_SETTING)
                .set(row)
                .onConflict(DUE_SETTING.UNIT_ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    private static Setting setting(DueSettingRecord row) {
        return new Setting(
                new UnitId(row.getUnitId()), row.getTermDays(), WorkCalendar.Moving.valueOf(row.getMoving()));
    }
}
