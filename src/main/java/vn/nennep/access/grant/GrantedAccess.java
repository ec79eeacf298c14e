package vn.nennep.access.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.access.Caller;
import vn.nennep.access.Grant;
import vn.nennep.access.Permission;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.web.NotFound;

@Component
class GrantedAccess implements Access {

    private final Callers callers;
    private final Behalf behalf;
    private final Structure structure;
    private final Units units;
    private final Clock clock;

    GrantedAccess(Callers callers, Behalf behalf, Structure structure, Units units, Clock clock) {
        this.callers = callers;
        this.behalf = behalf;
        this.structure = structure;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Caller caller() {
        return callers.current().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    @Override
    public boolean may(Permission permission, UnitId unit) {
        LocalDate today = LocalDate.now(clock);
        return by(carrying(permission).filter(grant -> reaches(grant, unit, today)));
    }

    private boolean reaches(Grant grant, UnitId unit, LocalDate today) {
        return grant.reach().equals(unit) || grant.whole() && structure.isWithin(unit, grant.reach(), today);
    }

    @Override
    public void require(Permission permission, UnitId unit) {
        if (!may(permission, unit)) {
            throw new NotFound();
        }
    }

    @Override
    public Condition reach(Permission permission, Field<Long> unitId) {
        Long[] alone = carrying(permission)
                .filter(grant -> !grant.whole())
                .map(grant -> grant.reach().value())
                .toArray(Long[]::new);
        Condition below = structure.within(unitId, roots(permission), LocalDate.now(clock));
        return alone.length == 0 ? below : below.or(unitId.in(alone));
    }

    @Override
    public List<UnitId> roots(Permission permission) {
        return carrying(permission)
                .filter(Grant::whole)
                .map(Grant::reach)
                .distinct()
                .toList();
    }

    @Override
    public List<UnitId> places(Permission permission) {
        return carrying(permission).map(Grant::reach).distinct().toList();
    }

    /// One's own roles before those lent, as the caller has them.
    private Stream<Grant> carrying(Permission permission) {
        return caller().grants().stream()
                .filter(grant -> permission.roles().contains(grant.role()))
                .filter(grant -> grant.own() || permission.lent());
    }

    /// Whether there is such a role; when it is a lent one, the act is somebody else's.
    private boolean by(Stream<Grant> grants) {
        Optional<Grant> first = grants.findFirst();
        first.ifPresent(behalf::note);
        return first.isPresent();
    }

    @Override
    public boolean isNear(UnitId unit) {
        UnitId above =
                units.find(unit, LocalDate.now(clock)).map(Unit::parentId).orElse(null);
        return by(caller().grants().stream().filter(grant -> near(grant, unit, above)));
    }

    private static boolean near(Grant grant, UnitId unit, @Nullable UnitId above) {
        return switch (grant.role()) {
            case BRANCH_SECRETARY -> grant.unit().equals(unit);
            case COMMITTEE_SECRETARY ->
                grant.unit().equals(unit) || grant.whole() && grant.unit().equals(above);
            case ADVISORY_OFFICER, MEMBER, INSPECTOR, ADMINISTRATOR -> false;
        };
    }

    @Override
    public boolean standsUnder(UnitId unit) {
        LocalDate today = LocalDate.now(clock);
        return caller().units().stream().anyMatch(held -> held.equals(unit) || structure.isWithin(held, unit, today));
    }
}
