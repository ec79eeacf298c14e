package vn.nennep.planning.landing;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.PERSON_ASSIGNMENT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.Rolls;
import vn.nennep.planning.Measure;

/// What is counted by people: an assignment where they take part, expecting exactly those who are on the roll on the
/// day
/// of issue, each by name, so that what is expected does not drift with later transfers.
@Component
class PeopleLanding {

    private final DSLContext sql;
    private final Rolls rolls;
    private final Units units;
    private final UnitLanding unitLanding;

    PeopleLanding(DSLContext sql, Rolls rolls, Units units, UnitLanding unitLanding) {
        this.sql = sql;
        this.rolls = rolls;
        this.units = units;
        this.unitLanding = unitLanding;
    }

    private enum Part {
        COUNTS_ONLY,
        SEAT,
        LEAD,
        NONE
    }

    /// @return how many person assignments have landed
    int land(LandingObligation obligation, Targets.Resolved resolved, List<Long> next) {
        Map<Part, List<Long>> parts = parts(obligation, resolved, next);
        int persons = 0;
        for (LandingPeriod period : obligation.periods()) {
            unitLanding.landLeads(obligation, period, parts.getOrDefault(Part.LEAD, List.of()));
            unitLanding.landCountsOnly(obligation, period, parts.getOrDefault(Part.COUNTS_ONLY, List.of()));
            persons += landSeats(obligation, period, parts.getOrDefault(Part.SEAT, List.of()));
        }
        return persons;
    }

    private Map<Part, List<Long>> parts(LandingObligation obligation, Targets.Resolved resolved, List<Long> next) {
        Map<UnitId, Unit> known = units.get(next.stream().map(UnitId::new).toList(), obligation.issuedOn());
        return next.stream().collect(Collectors.groupingBy(id -> {
            Unit unit = known.get(new UnitId(id));
            if (unit == null) {
                return Part.NONE;
            }
            if (unit.kind().countsOnly()) {
                return resolved.named().contains(id) ? Part.COUNTS_ONLY : Part.NONE;
            }
            if (unit.kind().holdsPeople()) {
                return Part.SEAT;
            }
            return unit.kind().advisory() ? Part.NONE : Part.LEAD;
        }));
    }

    private int landSeats(LandingObligation obligation, LandingPeriod period, List<Long> seats) {
        if (seats.isEmpty()) {
            return 0;
        }
        Rolls.Roll roll = obligation.audience().roll(rolls, new UnitId(obligation.issuer()), obligation.issuedOn());
        Field<Long> unit = roll.unitId();
        var here = unit.eq(DSL.any(seats.toArray(Long[]::new)))
                .and(unitLanding.notLandedFromAbove(obligation, period, unit));
        Table<?> called = table(name("called"));
        Field<Long> calledUnit = field(name("called", "unit_id"), Long.class);
        Table<?> landed = table(name("landed"));
        Field<Long> landedId = field(name("landed", "id"), Long.class);
        return sql.with("called", "unit_id", "person_id")
                .as(select(unit, roll.personId()).from(roll.table()).where(here))
                .with("landed", "id", "unit_id")
                .as(insertInto(ASSIGNMENT)
                        .columns(UnitLanding.COLUMNS)
                        .select(select(row(obligation, period, calledUnit))
                                .from(called)
                                .groupBy(calledUnit))
                        .onConflictDoNothing()
                        .returningResult(ASSIGNMENT.ID, ASSIGNMENT.UNIT_ID))
                .insertInto(PERSON_ASSIGNMENT, PERSON_ASSIGNMENT.ASSIGNMENT_ID, PERSON_ASSIGNMENT.PERSON_ID)
                .select(select(landedId, field(name("called", "person_id"), Long.class))
                        .from(landed)
                        .join(called)
                        .on(calledUnit.eq(field(name("landed", "unit_id"), Long.class))))
                .execute();
    }

    private static List<Field<?>> row(LandingObligation obligation, LandingPeriod period, Field<Long> unit) {
        return List.of(
                val(obligation.id()),
                val(obligation.planId()),
                unit,
                val(period.from()),
                val(period.to()),
                val(period.label()),
                val(period.opensOn()),
                val(period.dueOn(), ASSIGNMENT.DUE_ON),
                val(false),
                val(Measure.PEOPLE.name()),
                count(),
                val(0),
                val(null, ASSIGNMENT.EXEMPT_REASON));
    }
}
