package vn.nennep.privacy.request;

import static nennep.sql.privacy.Tables.REQUEST;
import static nennep.sql.privacy.Tables.REQUEST_STEP;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.privacy.Forgetting;

/// What the person wrote in requests, and what was answered; that there were requests stays, with their days.
@Component
class ForgottenRequests implements Forgetting {

    private final DSLContext sql;

    ForgottenRequests(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Told> told(Forgotten person) {
        return List.of(
                new Told(true, "Lời viết và họ tên đề nghị trong các yêu cầu, lời trả lời"),
                new Told(false, "Ngày gửi và kết quả của các yêu cầu, để chứng minh đã giải quyết đúng hạn"));
    }

    @Override
    public void forget(Forgotten person) {
        sql.update(REQUEST)
                .set(REQUEST.TEXT, "")
                .setNull(REQUEST.NEW_NAME)
                .setNull(REQUEST.NEW_BIRTH_YEAR)
                .where(REQUEST.PERSON_ID.eq(person.person().value()))
                .execute();
        sql.update(REQUEST_STEP)
                .set(REQUEST_STEP.TEXT, "")
                .where(REQUEST_STEP.PERSON_ID.eq(person.person().value()))
                .execute();
    }
}
