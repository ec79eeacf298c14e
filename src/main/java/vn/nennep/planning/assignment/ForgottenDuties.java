package vn.nennep.planning.assignment;

import static nennep.sql.planning.Tables.EVIDENCE;
import static nennep.sql.planning.Tables.PERSON_ASSIGNMENT;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.privacy.Forgetting;
import vn.nennep.text.OfficialFigures;

/// What was written about a person's duties is erased with the person; whether they were fulfilled is counted on.
@Component
class ForgottenDuties implements Forgetting {

    private static final String ERASED = "đã xóa lý do";

    private final DSLContext sql;

    ForgottenDuties(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Told> told(Forgotten person) {
        int all = sql.fetchCount(
                PERSON_ASSIGNMENT,
                PERSON_ASSIGNMENT.PERSON_ID.eq(person.person().value()));
        List<Told> told = new ArrayList<>();
        if (all > 0) {
            told.add(new Told(true, "Lý do miễn và lời ghi ở các nhiệm vụ được giao"));
            told.add(new Told(
                    false,
                    OfficialFigures.count(all)
                            + " nhiệm vụ được giao không kèm họ tên, để kết quả của đơn vị không đổi"));
        }
        return told;
    }

    @Override
    public void forget(Forgotten person) {
        long id = person.person().value();
        sql.update(PERSON_ASSIGNMENT)
                .set(PERSON_ASSIGNMENT.EXEMPT_REASON, ERASED)
                .where(PERSON_ASSIGNMENT.PERSON_ID.eq(id), PERSON_ASSIGNMENT.EXEMPT_REASON.isNotNull())
                .execute();
        sql.update(EVIDENCE)
                .set(EVIDENCE.NOTE, "")
                .where(EVIDENCE.PERSON_ID.eq(id), EVIDENCE.NOTE.ne(""))
                .execute();
    }
}
