package vn.nennep.access.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nennep.access.Caller;
import vn.nennep.access.Grant;
import vn.nennep.access.Role;
import vn.nennep.database.Asking;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;

/// What the database is told of the caller: the outer fence around rows of persons. Each module's permissions are
/// narrower; those of roles that need only counts reach nobody here.
@Component
class GrantedAsking implements Asking {

    /// Who may work with names somewhere at all.
    private static final Set<Role> WITH_NAMES =
            EnumSet.of(Role.ADVISORY_OFFICER, Role.COMMITTEE_SECRETARY, Role.BRANCH_SECRETARY, Role.ADMINISTRATOR);

    private final Callers callers;
    private final Clock clock;

    GrantedAsking(Callers callers, Clock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public Optional<Asking.Asker> current() {
        return callers.known().map(this::told);
    }

    private Asking.Asker told(Caller caller) {
        PersonId person = caller.person();
        return new Asking.Asker(
                caller.account().value(),
                person == null ? null : person.value(),
                ids(withNames(caller).filter(Grant::whole).map(Grant::reach)),
                ids(withNames(caller).filter(grant -> !grant.whole()).map(Grant::reach)),
                ids(caller.grants().stream().flatMap(grant -> Stream.of(grant.unit(), grant.reach()))),
                LocalDate.now(clock));
    }

    private static Stream<Grant> withNames(Caller caller) {
        return caller.grants().stream().filter(grant -> WITH_NAMES.contains(grant.role()));
    }

    private static List<Long> ids(Stream<UnitId> units) {
        return units.map(UnitId::value).distinct().toList();
    }
}
