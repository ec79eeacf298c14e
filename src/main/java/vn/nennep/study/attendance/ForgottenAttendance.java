package vn.nennep.study.attendance;

import static nennep.sql.study.Tables.ATTENDANCE;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.privacy.Forgetting;
import vn.nennep.text.OfficialFigures;

/// Why somebody was absent is erased with the person; that they were counted is not.
@Component
class ForgottenAttendance implements Forgetting {

    private final DSLContext sql;

    ForgottenAttendance(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Told> told(Forgotten person) {
        long id = person.person().value();
        int all = sql.fetchCount(ATTENDANCE, ATTENDANCE.PERSON_ID.eq(id));
        int reasons = sql.fetchCount(ATTENDANCE, ATTENDANCE.PERSON_ID.eq(id), ATTENDANCE.REASON.ne(""));
        List<Told> told = new ArrayList<>();
        if (reasons > 0) {
            told.add(new Told(true, "Lý do ghi ở " + OfficialFigures.count(reasons) + " lượt điểm danh"));
        }
        if (all > 0) {
            told.add(new Told(
                    false,
                    OfficialFigures.count(all) + " lượt điểm danh không kèm họ tên, để tỷ lệ học tập không đổi"));
        }
        return told;
    }

    @Override
    public void forget(Forgotten person) {
        sql.update(ATTENDANCE)
                .set(ATTENDANCE.REASON, "")
                .where(ATTENDANCE.PERSON_ID.eq(person.person().value()), ATTENDANCE.REASON.ne(""))
                .execute();
    }
}
