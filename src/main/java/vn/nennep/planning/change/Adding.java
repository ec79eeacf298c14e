package vn.nennep.planning.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.nennep.planning.landing.AcceptedObligations;
import vn.nennep.planning.landing.LandedPeriods;
import vn.nennep.planning.landing.LandingObligation;
import vn.nennep.planning.landing.LandingPeriod;
import vn.nennep.planning.landing.LaterLanding;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.planning.obligation.TermsJson;

/// Bổ sung: an obligation that the plan did not have, given down from the day of the change.
@Component
class Adding implements LineWork {

    private final Obligations obligations;
    private final AcceptedObligations accepted;
    private final LandedPeriods periods;
    private final LaterLanding landing;
    private final ChangeLines lines;
    private final ChangeJournal journal;

    Adding(
            Obligations obligations,
            AcceptedObligations accepted,
            LandedPeriods periods,
            LaterLanding landing,
            ChangeLines lines,
            ChangeJournal journal) {
        this.obligations = obligations;
        this.accepted = accepted;
        this.periods = periods;
        this.landing = landing;
        this.lines = lines;
        this.journal = journal;
    }

    @Override
    public ChangeLine.Action action() {
        return ChangeLine.Action.ADD;
    }

    @Override
    public void begin(PlanChange change, ChangeLine line) {
        long id = obligations.add(obligation(change, terms(line)));
        lines.about(line.id(), id);
        landing.landed(id);
        LandingObligation added = accepted.find(change.plan(), id).orElseThrow();
        periods.keep(added.at(times(change, added, terms(line))));
    }

    /// When it is asked for; empty when all of it would have been due before the change holds.
    boolean hasTimes(PlanChange change, Obligation.Terms terms) {
        return accepted.ofPlan(change.plan()).stream()
                .findFirst()
                .filter(any -> !times(change, any, terms).isEmpty())
                .isPresent();
    }

    private List<LandingPeriod> times(PlanChange change, LandingObligation of, Obligation.Terms terms) {
        LandingObligation added = asked(change, of, terms);
        return added.reckoned(accepted.practice(added)).stream()
                .filter(period -> isOpen(period, change.effectiveOn()))
                .toList();
    }

    private static Obligation obligation(PlanChange change, Obligation.Terms terms) {
        return new Obligation(
                0,
                change.plan(),
                0,
                Obligation.State.ACCEPTED,
                Obligation.Origin.ADDED,
                null,
                terms,
                terms.title(),
                null,
                null,
                "bổ sung theo " + change.document(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static boolean isOpen(LandingPeriod period, LocalDate effective) {
        return period.dueOn() == null || !period.dueOn().isBefore(effective);
    }

    @Override
    public List<Long> next(PlanChange change, ChangeLine line, long after, int limit) {
        return units(change, line).stream()
                .filter(unit -> unit > after)
                .limit(limit)
                .toList();
    }

    /// On whom it lands; before it is carried out, too.
    List<Long> units(PlanChange change, ChangeLine line) {
        return units(change, terms(line));
    }

    List<Long> units(PlanChange change, Obligation.Terms terms) {
        return accepted.ofPlan(change.plan()).stream()
                .findFirst()
                .map(any -> landing.units(asked(change, any, terms), terms))
                .orElse(List.of());
    }

    @Override
    public int carryOut(PlanChange change, ChangeLine line, List<Long> units) {
        LandingObligation added = accepted.find(change.plan(), line.about()).orElseThrow();
        landing.land(added.saying(terms(line), change.effectiveOn()), units);
        return journal.landed(line, line.about(), units.toArray(Long[]::new), new Long[0]);
    }

    private static LandingObligation asked(PlanChange change, LandingObligation of, Obligation.Terms terms) {
        return of.saying(terms, change.effectiveOn());
    }

    private static Obligation.Terms terms(ChangeLine line) {
        return TermsJson.read(Objects.requireNonNull(line.terms()));
    }
}
