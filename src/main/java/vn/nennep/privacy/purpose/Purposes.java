package vn.nennep.privacy.purpose;

import static nennep.sql.privacy.Tables.PURPOSE;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nennep.sql.privacy.tables.records.PurposeRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.privacy.Purpose;

/// The purposes as stated on a day. What was stated before stays as it was.
@Component
public class Purposes {

    private final DSLContext sql;

    Purposes(DSLContext sql) {
        this.sql = sql;
    }

    /// Those stated on the day, in the order of [Purpose].
    public Map<Purpose, Stated> on(LocalDate day) {
        Map<Purpose, Stated> stated = new EnumMap<>(Purpose.class);
        sql.selectFrom(PURPOSE)
                .where(PURPOSE.VALID_FROM.le(day))
                .and(PURPOSE.VALID_TO.isNull().or(PURPOSE.VALID_TO.gt(day)))
                .forEach(row -> stated.put(Purpose.valueOf(row.getCode()), stated(row)));
        return stated;
    }

    /// Newest first, with what is entered for days to come.
    List<Stated> history(Purpose purpose) {
        return sql.selectFrom(PURPOSE)
                .where(PURPOSE.CODE.eq(purpose.name()))
                .orderBy(PURPOSE.VALID_FROM.desc())
                .fetch(Purposes::stated);
    }

    /// Stated anew from its first day on; the version before ends on it.
    ///
    /// @return false when a version of that day or a later one stands already
    @Transactional
    public boolean restate(Stated anew) {
        Optional<PurposeRecord> last = sql.selectFrom(PURPOSE)
                .where(PURPOSE.CODE.eq(anew.purpose().name()))
                .orderBy(PURPOSE.VALID_FROM.desc())
                .limit(1)
                .forUpdate()
                .fetchOptional();
        if (last.filter(row -> !row.getValidFrom().isBefore(anew.from())).isPresent()) {
            return false;
        }
        last.ifPresent(row -> sql.update(PURPOSE)
                .set(PURPOSE.VALID_TO, anew.from())
                .where(PURPOSE.ID.eq(row.getId()))
                .execute());
        sql.insertInto(PURPOSE)
                .set(PURPOSE.CODE, anew.purpose().name())
                .set(PURPOSE.NAME, anew.name())
                .set(PURPOSE.BASIS, anew.basis())
                .set(PURPOSE.KINDS, anew.kinds())
                .set(PURPOSE.RECIPIENTS, anew.recipients())
                .set(PURPOSE.CONSENT, anew.consent())
                .set(PURPOSE.YEARS, anew.years())
                .set(PURPOSE.EVENT, anew.event())
                .set(PURPOSE.VALID_FROM, anew.from())
                .execute();
        return true;
    }

    private static Stated stated(PurposeRecord row) {
        return new Stated(
                Purpose.valueOf(row.getCode()),
                row.getName(),
                row.getBasis(),
                row.getKinds(),
                row.getRecipients(),
                row.getConsent(),
                row.getYears(),
                row.getEvent(),
                row.getValidFrom(),
                row.getValidTo());
    }
}
