package vn.nennep.privacy.reading;

import static nennep.sql.privacy.Tables.LIST_READING;
import static nennep.sql.privacy.Tables.READING;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.organization.UnitId;
import vn.nennep.people.People;
import vn.nennep.people.PersonId;
import vn.nennep.privacy.Purpose;
import vn.nennep.privacy.Readings;
import vn.nennep.privacy.reading.Reader.Seat;

/// Writes the log as the caller: the database takes no row in another's name.
@Component
@Transactional
class StoredReadings implements Readings {

    /// Looks that follow each other so closely are one.
    private static final Duration ONE_LOOK = Duration.ofMinutes(10);

    private static final Long[] NOBODY = {};

    private final DSLContext sql;
    private final Reader reader;
    private final People people;
    private final Clock clock;

    StoredReadings(DSLContext sql, Reader reader, People people, Clock clock) {
        this.sql = sql;
        this.reader = reader;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void note(PersonId person, Purpose purpose, String what) {
        LocalDate today = LocalDate.now(clock);
        Seat seat = reader.seat(people.home(person, today).stream().toList(), today);
        Instant now = clock.instant();
        if (person.equals(seat.caller().person()) || looked(person, seat, purpose, what, now)) {
            return;
        }
        sql.insertInto(READING)
                .set(READING.PERSON_ID, person.value())
                .set(READING.ACCOUNT_ID, seat.caller().account().value())
                .set(READING.ROLE, seat.role())
                .set(READING.UNIT_ID, value(seat))
                .set(READING.PURPOSE, purpose.name())
                .set(READING.WHAT, what)
                .set(READING.ON_DAY, today)
                .set(READING.AT, now)
                .execute();
    }

    private boolean looked(PersonId person, Seat seat, Purpose purpose, String what, Instant now) {
        return sql.fetchExists(
                READING,
                READING.ACCOUNT_ID.eq(seat.caller().account().value()),
                READING.PERSON_ID.eq(person.value()),
                READING.PURPOSE.eq(purpose.name()),
                READING.WHAT.eq(what),
                READING.AT.between(now.minus(ONE_LOOK), now));
    }

    @Override
    public void noteList(Collection<UnitId> units, int people, Purpose purpose, String what) {
        if (units.isEmpty() || people == 0) {
            return;
        }
        Long[] ids = units.stream().map(UnitId::value).distinct().sorted().toArray(Long[]::new);
        list(units.iterator().next(), ids, NOBODY, people, purpose, what);
    }

    @Override
    public void notePage(Collection<PersonId> people, Purpose purpose, String what) {
        Long[] ids = people.stream().map(PersonId::value).distinct().sorted().toArray(Long[]::new);
        if (ids.length > 0) {
            UnitId home = this.people
                    .home(people.iterator().next(), LocalDate.now(clock))
                    .orElse(null);
            list(home, NOBODY, ids, ids.length, purpose, what);
        }
    }

    private void list(@Nullable UnitId at, Long[] units, Long[] persons, int people, Purpose purpose, String what) {
        LocalDate today = LocalDate.now(clock);
        Seat seat = reader.seat(at == null ? List.of() : List.of(at), today);
        Instant now = clock.instant();
        if (sql.fetchExists(
                LIST_READING,
                LIST_READING.ACCOUNT_ID.eq(seat.caller().account().value()),
                LIST_READING.UNIT_IDS.eq(units),
                LIST_READING.PERSON_IDS.eq(persons),
                LIST_READING.WHAT.eq(what),
                LIST_READING.AT.between(now.minus(ONE_LOOK), now))) {
            return;
        }
        sql.insertInto(LIST_READING)
                .set(LIST_READING.UNIT_IDS, units)
                .set(LIST_READING.PERSON_IDS, persons)
                .set(LIST_READING.PEOPLE, people)
                .set(LIST_READING.ACCOUNT_ID, seat.caller().account().value())
                .set(LIST_READING.ROLE, seat.role())
                .set(LIST_READING.UNIT_ID, value(seat))
                .set(LIST_READING.PURPOSE, purpose.name())
                .set(LIST_READING.WHAT, what)
                .set(LIST_READING.ON_DAY, today)
                .set(LIST_READING.AT, now)
                .execute();
    }

    private static @Nullable Long value(Seat seat) {
        return seat.unit() == null ? null : seat.unit().value();
    }
}
