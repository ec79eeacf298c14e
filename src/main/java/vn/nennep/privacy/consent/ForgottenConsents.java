package vn.nennep.privacy.consent;

import static nennep.sql.privacy.Tables.CONSENT;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.privacy.Forgetting;
import vn.nennep.text.OfficialFigures;

/// What rested on the consent of somebody who is erased rests on nothing any more.
@Component
class ForgottenConsents implements Forgetting {

    private final DSLContext sql;

    ForgottenConsents(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Told> told(Forgotten person) {
        int given = sql.fetchCount(CONSENT, CONSENT.PERSON_ID.eq(person.person().value()));
        return given == 0
                ? List.of()
                : List.of(new Told(true, OfficialFigures.count(given) + " lần đồng ý; việc dựa vào đó phải dừng"));
    }

    @Override
    public void forget(Forgotten person) {
        sql.deleteFrom(CONSENT)
                .where(CONSENT.PERSON_ID.eq(person.person().value()))
                .execute();
    }
}
