package vn.nennep.figures;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.OBLIGATION;
import static nennep.sql.planning.Tables.PERSON_ASSIGNMENT;
import static nennep.sql.planning.Tables.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.organization.UnitChanges;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.TopicId;
import vn.nennep.planning.Topics;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageTest;

/// Whatever has happened: the parts of every figure make up the whole, on every level (15.4).
@PageTest
@Transactional
class FiguresAddUpTest {

    private static final List<String> KINDS =
            List.of("PROVINCIAL_COMMITTEE", "DISTRICT_COMMITTEE", "GRASSROOTS_COMMITTEE", "BRANCH");

    @Autowired
    Figures figures;

    @Autowired
    Given given;

    @Autowired
    Topics topics;

    @Autowired
    UnitChanges changes;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext sql;

    private record Leaf(UnitId unit, List<PersonId> people) {}

    @ParameterizedTest
    @ValueSource(longs = {7, 19, 65})
    void parts_sum_up_to_the_whole(long seed) {
        var random = new Random(seed);
        List<UnitId> units = new ArrayList<>();
        List<Leaf> leaves = new ArrayList<>();
        grow(random, null, 0, units, leaves);
        TopicId topic = topics.open(units.getFirst(), "Chuyên đề thử cộng", 2024, 2025);
        for (ObligationKind kind : ObligationKind.values()) {
            happen(random, kind, units, leaves, topic);
        }

        for (UnitId unit : units) {
            for (Figure.Definition each : figures.definitions()) {
                var trace = figures.trace(each.code(), new Figure.Scope(unit, topic.value(), 2024));
                assertThat(trace.addsUp())
                        .as("%s of unit %s: %s made of %s", each.code(), unit, trace.value(), trace.parts())
                        .isTrue();
                assertThat(trace.value().numerator())
                        .isLessThanOrEqualTo(
                                trace.value().denominator() == null
                                        ? Long.MAX_VALUE
                                        : trace.value().denominator());
            }
        }
    }

    /// A district's part goes over to another district after the year: whose it is differs, how much it is does not.
    @Test
    void as_the_structure_was_and_as_it_is_agree_in_total() {
        var random = new Random(3);
        List<UnitId> units = new ArrayList<>();
        List<Leaf> leaves = new ArrayList<>();
        grow(random, null, 0, units, leaves);
        UnitId province = units.getFirst();
        UnitId other = given.unit("Huyện khác", KINDS.get(1), province);
        units.add(other);
        TopicId topic = topics.open(province, "Chuyên đề thử cộng", 2024, 2025);
        for (ObligationKind kind : ObligationKind.values()) {
            happen(random, kind, units, leaves, topic);
        }
        changes.move(units.get(2), other, LocalDate.of(2025, 3, 1));
        clock.moveTo(LocalDate.of(2025, 6, 2));

        List<String> differing = new ArrayList<>();
        for (Figure.Definition each : figures.definitions()) {
            var scope = new Figure.Scope(province, topic.value(), 2024);
            var then = figures.trace(each.code(), scope.seen(Figure.As.THEN));
            var now = figures.trace(each.code(), scope.seen(Figure.As.NOW));
            assertThat(then.value()).as(each.code()).isEqualTo(now.value());
            assertThat(then.addsUp() && now.addsUp()).as(each.code()).isTrue();
            if (then.parts().stream()
                    .map(Figure.Part::value)
                    .toList()
                    .equals(now.parts().stream().map(Figure.Part::value).toList())) {
                continue;
            }
            differing.add(each.code());
        }
        assertThat(differing).contains("planning.study.members");
    }

    private void grow(Random random, UnitId parent, int level, List<UnitId> units, List<Leaf> leaves) {
        UnitId unit = given.unit("Đơn vị " + units.size(), KINDS.get(level), parent);
        units.add(unit);
        if (level == KINDS.size() - 1) {
            List<PersonId> people = new ArrayList<>();
            for (int i = 0; i < random.nextInt(4); i++) people.add(given.person("Lê Văn Sáu", unit));
            leaves.add(new Leaf(unit, people));
            return;
        }
        for (int i = 0; i <= random.nextInt(3); i++) grow(random, unit, level + 1, units, leaves);
    }

    private void happen(Random random, ObligationKind kind, List<UnitId> units, List<Leaf> leaves, TopicId topic) {
        long plan = sql.insertInto(PLAN)
                .set(PLAN.UNIT_ID, units.getFirst().value())
                .set(PLAN.TOPIC_ID, topic.value())
                .set(PLAN.ORIGIN, "READ")
                .set(PLAN.TITLE, "Kế hoạch")
                .set(PLAN.CREATED_AT, Instant.EPOCH)
                .returningResult(PLAN.ID)
                .fetchSingle()
                .value1();
        for (int no = 1; no <= 2; no++) {
            long obligation = obligation(plan, no, kind, random.nextBoolean() ? "MEMBER" : "OFFICIAL");
            if (kind.countsPeople()) {
                leaves.forEach(leaf -> people(random, plan, obligation, leaf));
            } else {
                units.stream().filter(_ -> random.nextBoolean()).forEach(unit -> unit(random, plan, obligation, unit));
            }
        }
    }

    private long obligation(long plan, int no, ObligationKind kind, String audience) {
        return sql.insertInto(OBLIGATION)
                .set(OBLIGATION.PLAN_ID, plan)
                .set(OBLIGATION.NO, no)
                .set(OBLIGATION.STATE, "ACCEPTED")
                .set(OBLIGATION.ORIGIN, "READ")
                .set(OBLIGATION.KIND, kind.name())
                .set(OBLIGATION.TITLE, kind.label())
                .set(OBLIGATION.AUDIENCE, new String[] {audience})
                .returningResult(OBLIGATION.ID)
                .fetchSingle()
                .value1();
    }

    private long unit(Random random, long plan, long obligation, UnitId unit) {
        int done = random.nextInt(2);
        return assignment(plan, obligation, unit, "UNITS", 1, done, random.nextInt(5) * done);
    }

    private void people(Random random, long plan, long obligation, Leaf leaf) {
        List<PersonId> done =
                leaf.people().stream().filter(_ -> random.nextBoolean()).toList();
        long assignment = assignment(
                plan, obligation, leaf.unit(), "PEOPLE", leaf.people().size(), done.size(), done.size());
        for (PersonId person : leaf.people()) {
            sql.insertInto(PERSON_ASSIGNMENT)
                    .set(PERSON_ASSIGNMENT.ASSIGNMENT_ID, assignment)
                    .set(PERSON_ASSIGNMENT.PERSON_ID, person.value())
                    .set(PERSON_ASSIGNMENT.FULFILLED_ON, done.contains(person) ? LocalDate.of(2024, 4, 10) : null)
                    .execute();
        }
    }

    private long assignment(
            long plan, long obligation, UnitId unit, String measure, int expected, int done, int amount) {
        return sql.insertInto(ASSIGNMENT)
                .set(ASSIGNMENT.PLAN_ID, plan)
                .set(ASSIGNMENT.OBLIGATION_ID, obligation)
                .set(ASSIGNMENT.UNIT_ID, unit.value())
                .set(ASSIGNMENT.PERIOD_FROM, LocalDate.of(2024, 1, 1))
                .set(ASSIGNMENT.PERIOD_TO, LocalDate.of(2024, 12, 31))
                .set(ASSIGNMENT.PERIOD_LABEL, "năm 2024")
                .set(ASSIGNMENT.OPENS_ON, LocalDate.of(2024, 1, 1))
                .set(ASSIGNMENT.DUE_ON, LocalDate.of(2024, 12, 30))
                .set(ASSIGNMENT.LEAD, false)
                .set(ASSIGNMENT.MEASURE, measure)
                .set(ASSIGNMENT.EXPECTED, expected)
                .set(ASSIGNMENT.ON_TIME, done)
                .set(ASSIGNMENT.AMOUNT, amount)
                .returningResult(ASSIGNMENT.ID)
                .fetchSingle()
                .value1();
    }
}
