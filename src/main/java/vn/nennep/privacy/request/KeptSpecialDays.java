package vn.nennep.privacy.request;

import static nennep.sql.privacy.Tables.SPECIAL_DAY;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.nennep.privacy.SpecialDays;
import vn.nennep.time.WorkCalendar;

@Repository
class KeptSpecialDays implements SpecialDays {

    private final DSLContext sql;

    KeptSpecialDays(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public WorkCalendar between(LocalDate from, LocalDate to) {
        return new WorkCalendar(sql.selectFrom(SPECIAL_DAY)
                .where(SPECIAL_DAY.DAY.between(from, to))
                .fetchMap(SPECIAL_DAY.DAY, row -> new WorkCalendar.Special(row.getName(), row.getWorking())));
    }
}
