package vn.nennep.people.position;

import static nennep.sql.people.Tables.PERSON;
import static nennep.sql.people.Tables.POSITION;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nennep.sql.people.tables.records.PositionRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.organization.Held;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.PersonId;
import vn.nennep.people.PositionId;
import vn.nennep.people.Positions;
import vn.nennep.people.met.Met;
import vn.nennep.web.Refusal;

@Repository
@Transactional(readOnly = true)
class StoredPositions implements Positions {

    private final DSLContext sql;
    private final Units units;
    private final KeyLeaders keyLeaders;
    private final Met met;

    StoredPositions(DSLContext sql, Units units, KeyLeaders keyLeaders, Met met) {
        this.sql = sql;
        this.units = units;
        this.keyLeaders = keyLeaders;
        this.met = met;
    }

    @Override
    public List<Holder> at(UnitId unit, LocalDate on) {
        List<PositionRecord> held = sql.selectFrom(POSITION)
                .where(POSITION.UNIT_ID.eq(unit.value()))
                .and(Held.on(POSITION.VALID_FROM, POSITION.VALID_TO, on))
                .orderBy(POSITION.ID)
                .fetch();
        var names = sql.select(PERSON.ID, PERSON.FULL_NAME)
                .from(PERSON)
                .where(PERSON.ID.in(
                        held.stream().map(PositionRecord::getPersonId).toList()))
                .fetchMap(PERSON.ID, PERSON.FULL_NAME);
        KeyLeaders.Rules rules = keyLeaders.rules();
        Unit where = units.find(unit, on).orElse(null);
        return held.stream()
                .map(row -> new Holder(
                        new PersonId(row.getPersonId()),
                        names.getOrDefault(row.getPersonId(), ""),
                        row.getTitle(),
                        where != null && rules.leads(where.kind(), row.getTitle())))
                .sorted(Comparator.comparing((Holder holder) -> !holder.keyLeader()))
                .toList();
    }

    @Override
    public List<Office> of(PersonId person, LocalDate today) {
        KeyLeaders.Rules rules = keyLeaders.rules();
        return met.read(person, List.of(), () -> sql
                .selectFrom(POSITION)
                .where(POSITION.PERSON_ID.eq(person.value()))
                .orderBy(POSITION.VALID_FROM.desc(), POSITION.ID.desc())
                .fetch()
                .stream()
                .map(row -> office(row, rules, today))
                .toList());
    }

    @Override
    @Transactional
    public PositionId appoint(PersonId person, UnitId unit, String title, LocalDate from, @Nullable LocalDate until) {
        if (units.find(unit, from).isEmpty()) {
            throw new Refusal(
                    "Đơn vị này chưa có hoặc đã thôi hoạt động vào ngày bắt đầu. Chọn ngày khác hoặc đơn vị khác.");
        }
        return met.change(person, () -> add(person, unit, title, from, until));
    }

    private PositionId add(PersonId person, UnitId unit, String title, LocalDate from, @Nullable LocalDate until) {
        sql.selectFrom(PERSON).where(PERSON.ID.eq(person.value())).forUpdate().fetchSingle();
        if (sql.fetchExists(POSITION, same(person, unit, title), meets(from, until))) {
            throw new Refusal("Người này đã giữ chức vụ “" + title + "” ở đơn vị này trong thời gian đó.");
        }
        return sql.insertInto(POSITION)
                .set(POSITION.PERSON_ID, person.value())
                .set(POSITION.UNIT_ID, unit.value())
                .set(POSITION.TITLE, title)
                .set(POSITION.VALID_FROM, from)
                .set(POSITION.VALID_TO, until)
                .returning(POSITION.ID)
                .fetchSingle(row -> new PositionId(row.getId()));
    }

    @Override
    @Transactional
    public void end(PersonId person, PositionId office, LocalDate day) {
        met.change(person, () -> cut(person, office, day));
    }

    private void cut(PersonId person, PositionId office, LocalDate day) {
        Condition own = POSITION.ID.eq(office.value()).and(POSITION.PERSON_ID.eq(person.value()));
        sql.deleteFrom(POSITION).where(own, POSITION.VALID_FROM.ge(day)).execute();
        sql.update(POSITION)
                .set(POSITION.VALID_TO, day)
                .where(own, POSITION.VALID_TO.isNull().or(POSITION.VALID_TO.gt(day)))
                .execute();
    }

    /// As the unit is today; of an office that has ended, as the unit was on its last day.
    private Office office(PositionRecord row, KeyLeaders.Rules rules, LocalDate today) {
        LocalDate until = row.getValidTo();
        LocalDate day = until != null && !until.isAfter(today) ? until.minusDays(1) : today;
        LocalDate asked = day.isBefore(row.getValidFrom()) ? row.getValidFrom() : day;
        UnitId unit = new UnitId(row.getUnitId());
        boolean leads = units.find(unit, asked)
                .map(where -> rules.leads(where.kind(), row.getTitle()))
                .orElse(false);
        return new Office(new PositionId(row.getId()), unit, row.getTitle(), leads, row.getValidFrom(), until);
    }

    private static Condition same(PersonId person, UnitId unit, String title) {
        return POSITION.PERSON_ID
                .eq(person.value())
                .and(POSITION.UNIT_ID.eq(unit.value()))
                .and(POSITION.TITLE.eq(title));
    }

    private static Condition meets(LocalDate from, @Nullable LocalDate until) {
        return DSL.condition(
                "daterange({0}, {1}) && daterange({2}, {3})",
                POSITION.VALID_FROM, POSITION.VALID_TO, DSL.val(from), DSL.val(until, LocalDate.class));
    }
}
