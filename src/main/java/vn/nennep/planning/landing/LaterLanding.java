package vn.nennep.planning.landing;

import static nennep.sql.planning.Tables.LANDING;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.planning.Measure;
import vn.nennep.planning.obligation.Obligation;

/// What a recorded change gives to those who do not have it yet: by the structure and rolls of the day from
/// which the change holds.
@Component
public class LaterLanding {

    private final Targets targets;
    private final UnitLanding units;
    private final PeopleLanding people;
    private final Tightening tightening;
    private final DSLContext sql;
    private final Clock clock;

    LaterLanding(
            Targets targets,
            UnitLanding units,
            PeopleLanding people,
            Tightening tightening,
            DSLContext sql,
            Clock clock) {
        this.targets = targets;
        this.units = units;
        this.people = people;
        this.tightening = tightening;
        this.sql = sql;
        this.clock = clock;
    }

    /// Every unit that the terms mean, ascending.
    public List<Long> units(LandingObligation obligation, Obligation.Terms terms) {
        return targets.of(obligation, terms.kinds(), terms.units()).landing();
    }

    /// At the obligation's times; what is there already stays as it is.
    public void land(LandingObligation obligation, Collection<Long> next) {
        List<Long> ordered = next.stream().sorted().toList();
        if (obligation.measure() == Measure.PEOPLE) {
            people.land(obligation, new Targets.Resolved(new HashSet<>(ordered), ordered), ordered);
        } else {
            units.land(obligation, ordered);
        }
    }

    /// An obligation that came later has landed by its change, not with the plan.
    public void landed(long obligation) {
        sql.insertInto(LANDING)
                .set(LANDING.OBLIGATION_ID, obligation)
                .set(LANDING.FINISHED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
    }

    /// What the plans above gave, on which the obligation sets its own day.
    public Condition tightened(LandingObligation obligation, LandingPeriod period) {
        return tightening.meant(obligation, period, false);
    }
}
