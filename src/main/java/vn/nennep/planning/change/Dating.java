package vn.nennep.planning.change;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nennep.planning.landing.AcceptedObligations;
import vn.nennep.planning.landing.LandedPeriods;
import vn.nennep.planning.landing.LandingObligation;
import vn.nennep.planning.landing.LandingPeriod;

/// An event has happened, or its day was put right: the days that are counted from it follow.
@Component
class Dating implements LineWork {

    private final Touched touched;
    private final Scope scope;
    private final Moving moving;
    private final AcceptedObligations accepted;
    private final EventLines lines;
    private final LandedPeriods periods;

    Dating(
            Touched touched,
            Scope scope,
            Moving moving,
            AcceptedObligations accepted,
            EventLines lines,
            LandedPeriods periods) {
        this.touched = touched;
        this.scope = scope;
        this.moving = moving;
        this.accepted = accepted;
        this.lines = lines;
        this.periods = periods;
    }

    @Override
    public ChangeLine.Action action() {
        return ChangeLine.Action.EVENT;
    }

    @Override
    public void begin(PlanChange change, ChangeLine line) {
        LandingObligation obligation = obligation(line);
        obligation.reckoned(accepted.practice(obligation)).stream()
                .findFirst()
                .ifPresent(reckoned -> periods.put(
                        obligation.id(),
                        reckoned.standingFor(obligation.periods().getFirst())));
    }

    @Override
    public List<Long> next(PlanChange change, ChangeLine line, long after, int limit) {
        return scope.after(after, List.of(line.about()), scope.of(line), limit);
    }

    @Override
    public int carryOut(PlanChange change, ChangeLine line, List<Long> units) {
        LandingPeriod period = obligation(line).periods().getFirst();
        return moving.to(period, line, touched.of(line, change), units);
    }

    private LandingObligation obligation(ChangeLine line) {
        long id = line.about();
        return accepted.find(lines.planOf(id), id).orElseThrow();
    }
}
