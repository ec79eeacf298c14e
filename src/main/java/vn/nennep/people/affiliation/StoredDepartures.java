package vn.nennep.people.affiliation;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.people.Affiliation;
import vn.nennep.people.Departures;
import vn.nennep.people.PersonId;
import vn.nennep.people.met.Met;
import vn.nennep.web.Refusal;

/// Ends everything that holds on the day.
@Repository
class StoredDepartures implements Departures {

    private final DSLContext sql;
    private final Spans spans;
    private final Met met;

    StoredDepartures(DSLContext sql, Spans spans, Met met) {
        this.sql = sql;
        this.spans = spans;
        this.met = met;
    }

    @Override
    @Transactional
    public void leave(PersonId person, LocalDate day) {
        met.change(person, () -> endEverything(person, day));
    }

    private void endEverything(PersonId person, LocalDate day) {
        spans.lock(person);
        List<Affiliation> known = spans.of(person);
        if (known.stream().anyMatch(span -> span.from().isAfter(day))) {
            throw new Refusal("Đã ghi một nơi sinh hoạt bắt đầu sau ngày này. Chọn ngày muộn hơn.");
        }
        if (known.stream().noneMatch(span -> span.holds(day))) {
            throw new Refusal("Ngày đó người này không còn sinh hoạt ở đâu.");
        }
        spans.endAll(person, day);
        endAll("people.person_category", person, day);
        endAll("people.position", person, day);
    }

    private void endAll(String table, PersonId person, LocalDate day) {
        sql.execute(
                "delete from " + table + " where person_id = {0} and valid_from >= {1}", val(person.value()), val(day));
        sql.execute(
                "update " + table
                        + " set valid_to = {1} where person_id = {0} and (valid_to is null or valid_to > {1})",
                val(person.value()),
                val(day));
    }
}
