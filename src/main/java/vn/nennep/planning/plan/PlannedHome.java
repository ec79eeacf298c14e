package vn.nennep.planning.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.ObligationCards;
import vn.nennep.planning.obligation.ObligationHome;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.web.NotFound;

@Component
class PlannedHome implements ObligationHome {

    private final Obligations obligations;
    private final Reach reach;
    private final Approval approval;
    private final Clock clock;

    PlannedHome(Obligations obligations, Reach reach, Approval approval, Clock clock) {
        this.obligations = obligations;
        this.reach = reach;
        this.approval = approval;
        this.clock = clock;
    }

    @Override
    public Housed changeable(long id) {
        Obligation obligation = obligations.find(id).orElseThrow(NotFound::new);
        Plan plan = reach.changeable(obligation.planId());
        Obligation above = obligation.derivedFrom() == null
                ? null
                : obligations.find(obligation.derivedFrom()).orElse(null);
        return new Housed(obligation, around(plan, true), plan.href(), above);
    }

    @Override
    public Optional<String> changed(Housed housed) {
        return approval.lapse(reach.changeable(housed.obligation().planId()));
    }

    ObligationCards.Around around(Plan plan, boolean mayChange) {
        LocalDate on = plan.datedOn() == null ? LocalDate.now(clock) : plan.datedOn();
        return new ObligationCards.Around(plan.unit(), on, mayChange);
    }
}
