package vn.nennep.access.grant;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nennep.access.AccountId;
import vn.nennep.access.Caller;
import vn.nennep.access.Grant;
import vn.nennep.access.Role;
import vn.nennep.access.Standing;
import vn.nennep.organization.UnitId;

@Component
class ReadStanding implements Standing {

    private static final Set<Role> OFFICES =
            Set.of(Role.COMMITTEE_SECRETARY, Role.BRANCH_SECRETARY, Role.ADVISORY_OFFICER);

    private final Callers callers;

    ReadStanding(Callers callers) {
        this.callers = callers;
    }

    @Override
    public Optional<Held> of(AccountId account) {
        return callers.of(account).map(ReadStanding::held);
    }

    private static Held held(Caller caller) {
        Set<UnitId> answersFor = new LinkedHashSet<>();
        for (Grant grant : caller.grants()) {
            if (OFFICES.contains(grant.role())) {
                answersFor.add(grant.unit());
                answersFor.add(grant.reach());
            }
        }
        return new Held(new LinkedHashSet<>(caller.units()), answersFor, caller.person());
    }
}
