package vn.nennep.people.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nennep.organization.Journal;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Moves;
import vn.nennep.people.NewPerson;
import vn.nennep.people.NewPerson.NewPosition;
import vn.nennep.people.People;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.PersonId;
import vn.nennep.testing.ContractTest;

@ContractTest
class MovesTest {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final UnitId FROM = new UnitId(9_000_000_911L);
    private static final UnitId TO = new UnitId(9_000_000_912L);
    private static final UnitId THIRD = new UnitId(9_000_000_913L);

    @Autowired
    Moves moves;

    @Autowired
    People people;

    @Autowired
    Journal journal;

    @Autowired
    DSLContext sql;

    @Test
    void everybody_is_at_home_in_the_other_unit_from_the_day_on() {
        PersonId an = enrol("An", FROM);
        PersonId binh = enrol("Bình", FROM);
        PersonId chi = enrol("Chi", TO);

        moves.everybody(FROM, TO, DAY);

        assertThat(people.home(an, DAY)).contains(TO);
        assertThat(people.home(binh, DAY)).contains(TO);
        assertThat(people.home(chi, DAY)).contains(TO);
        assertThat(people.home(an, DAY.minusDays(1))).contains(FROM);
        assertThat(people.ofUnit(FROM, EnumSet.allOf(PersonCategory.class), DAY))
                .isEmpty();
        assertThat(people.ofUnit(TO, EnumSet.allOf(PersonCategory.class), DAY)).hasSize(3);
    }

    @Test
    void only_those_named_move() {
        PersonId an = enrol("An", FROM);
        PersonId binh = enrol("Bình", FROM);
        PersonId chi = enrol("Chi", THIRD);

        moves.some(List.of(an, chi), FROM, TO, DAY);

        assertThat(people.home(an, DAY)).contains(TO);
        assertThat(people.home(binh, DAY)).contains(FROM);
        assertThat(people.home(chi, DAY)).contains(THIRD);
    }

    @Test
    void who_was_there_for_a_time_is_at_home_there_and_only_once() {
        PersonId an = enrol("An", FROM);
        temporary(an, TO, LocalDate.of(2025, 3, 1), LocalDate.of(2025, 12, 1));

        moves.everybody(FROM, TO, DAY);

        assertThat(spans(an))
                .containsExactly(
                        FROM + " OFFICIAL 2024-01-01..2025-07-01",
                        TO + " TEMPORARY 2025-03-01..2025-07-01",
                        TO + " OFFICIAL 2025-07-01..");
    }

    @Test
    void who_was_here_for_a_time_and_at_home_there_stays_at_home_there() {
        PersonId an = enrol("An", TO);
        temporary(an, FROM, LocalDate.of(2025, 3, 1), null);

        moves.everybody(FROM, TO, DAY);

        assertThat(spans(an))
                .containsExactly(TO + " OFFICIAL 2024-01-01..", FROM + " TEMPORARY 2025-03-01..2025-07-01");
    }

    @Test
    void what_was_to_begin_later_begins_there() {
        PersonId an = enrol("An", THIRD);
        temporary(an, FROM, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 3, 1));

        moves.everybody(FROM, TO, DAY);

        assertThat(spans(an))
                .containsExactly(THIRD + " OFFICIAL 2024-01-01..", TO + " TEMPORARY 2025-09-01..2026-03-01");
    }

    @Test
    void what_had_ended_before_is_left_as_it_was() {
        PersonId an = enrol("An", THIRD);
        temporary(an, FROM, LocalDate.of(2025, 1, 1), DAY);

        moves.everybody(FROM, TO, DAY);

        assertThat(spans(an))
                .containsExactly(THIRD + " OFFICIAL 2024-01-01..", FROM + " TEMPORARY 2025-01-01..2025-07-01");
    }

    @Test
    void offices_end_with_the_unit_and_come_back_when_undone() {
        people.enrol(person("An", FROM, List.of(new NewPosition(FROM, "Bí thư"))), SINCE);
        people.enrol(person("Bình", FROM, List.of(new NewPosition(FROM, "Phó Bí thư"))), DAY);
        List<String> before = offices();

        journal.under(1, () -> moves.endPositions(FROM, DAY));

        assertThat(offices()).containsExactly("Bí thư 2024-01-01..2025-07-01");
        journal.undo(1);
        assertThat(offices()).isEqualTo(before);
    }

    @Test
    void what_has_changed_since_is_not_undone() {
        PersonId an = enrol("An", FROM);
        journal.under(1, () -> moves.everybody(FROM, TO, DAY));
        moves.some(List.of(an), TO, THIRD, DAY.plusMonths(1));

        assertThatThrownBy(() -> journal.undo(1))
                .isInstanceOfSatisfying(Journal.ChangedSince.class, refused -> assertThat(refused.relation())
                        .isEqualTo("people.affiliation"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_sequence_keeps_heads_and_days_and_is_undone_exactly(long seed) {
        Random random = new Random(seed);
        List<UnitId> units = List.of(FROM, TO, THIRD);
        List<PersonId> all = scatter(random, units);
        List<String> before = spans(all);
        List<String> heads = daysOfTakingPart();

        for (int act = 1; act <= 6; act++) {
            UnitId from = units.get(random.nextInt(3));
            UnitId to = units.get((units.indexOf(from) + 1 + random.nextInt(2)) % 3);
            LocalDate day = SINCE.plusDays(random.nextInt(900));
            boolean everybody = random.nextBoolean();
            List<PersonId> some = all.subList(0, random.nextInt(all.size()));
            journal.under(act, () -> {
                if (everybody) moves.everybody(from, to, day);
                else moves.some(some, from, to, day);
            });
            assertThat(daysOfTakingPart()).isEqualTo(heads);
        }

        for (int act = 6; act >= 1; act--) {
            journal.undo(act);
        }
        assertThat(spans(all)).isEqualTo(before);
    }

    private List<PersonId> scatter(Random random, List<UnitId> units) {
        List<PersonId> all = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int home = random.nextInt(3);
            PersonId person = enrol("Số " + i, units.get(home));
            LocalDate begun = SINCE.plusDays(random.nextInt(400));
            temporary(
                    person,
                    units.get((home + 1) % 3),
                    begun,
                    random.nextBoolean() ? null : begun.plusDays(1 + random.nextInt(400)));
            all.add(person);
        }
        return all;
    }

    /// For each person the days on which they take part anywhere, and those on which they are at home anywhere.
    private List<String> daysOfTakingPart() {
        return sql.fetch("""
                select person_id, range_agg(daterange(valid_from, valid_to)),
                    range_agg(daterange(valid_from, valid_to)) filter (where kind = 'OFFICIAL')
                from people.affiliation where unit_id between 9000000911 and 9000000913
                group by person_id order by person_id
                """).map(Object::toString);
    }

    private List<String> spans(PersonId person) {
        return spans(List.of(person));
    }

    private List<String> spans(List<PersonId> persons) {
        return sql.fetch("""
                        select unit_id || ' ' || kind || ' ' || valid_from || '..' || coalesce(valid_to::text, '')
                        from people.affiliation where person_id = any(?) order by person_id, valid_from, id
                        """, (Object) persons.stream().map(PersonId::value).toArray(Long[]::new))
                .getValues(0, String.class);
    }

    private List<String> offices() {
        return sql.fetch("""
                        select title || ' ' || valid_from || '..' || coalesce(valid_to::text, '')
                        from people.position where unit_id = ? order by id
                        """, FROM.value()).getValues(0, String.class);
    }

    private void temporary(PersonId person, UnitId unit, LocalDate from, @Nullable LocalDate to) {
        sql.execute(
                "insert into people.affiliation (person_id, unit_id, kind, valid_from, valid_to) values (?, ?, 'TEMPORARY', ?, ?)",
                person.value(),
                unit.value(),
                from,
                to);
    }

    private PersonId enrol(String given, UnitId home) {
        return people.enrol(person(given, home, List.of()), SINCE);
    }

    private static NewPerson person(String given, UnitId home, List<NewPosition> positions) {
        return new NewPerson("Lê", "Văn", given, 1980, Set.of(PersonCategory.MEMBER), home, positions);
    }
}
