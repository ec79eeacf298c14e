package vn.nennep.study.handover;

import static org.jooq.impl.DSL.val;

import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.nennep.reorganisation.Follower;

/// Conferences from the day on are held, and attended, by whoever took over; what was held before stays where
/// it was held.
@Component
@Order(30)
class ConferenceHandover implements Follower {

    private static final String TO_COME = """
            select id from study.conference where held_on >= {2} and cancelled_at is null
            """;

    private final DSLContext sql;

    ConferenceHandover(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void pass(Passing passing) {
        if (passing.people() != null) {
            return;
        }
        Object[] said = {val(passing.from().value()), val(passing.to().value()), val(passing.on())};
        sql.execute("""
                update study.conference set unit_id = {1} where unit_id = {0} and id in (%s)
                """.formatted(TO_COME), said);
        sql.execute("""
                update study.site there set called = there.called + here.called
                from study.site here
                where there.unit_id = {1} and here.unit_id = {0} and here.conference_id = there.conference_id
                    and here.answered = 0 and here.conference_id in (%s)
                """.formatted(TO_COME), said);
        sql.execute("""
                delete from study.site here using study.site there
                where there.unit_id = {1} and here.unit_id = {0} and here.conference_id = there.conference_id
                    and here.answered = 0 and here.conference_id in (%s)
                """.formatted(TO_COME), said);
        sql.execute("""
                update study.site here set unit_id = {1}
                where here.unit_id = {0} and here.answered = 0 and here.conference_id in (%s)
                """.formatted(TO_COME), said);
    }

    @Override
    public Map<String, String> watched() {
        return Map.of(
                "study.conference",
                "hội nghị sắp tới đổi đơn vị tổ chức",
                "study.site",
                "điểm cầu sắp tới chuyển theo");
    }
}
