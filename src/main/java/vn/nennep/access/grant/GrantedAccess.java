package vn.nennep.access.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
    private final Structure structure;
    private final Units units;
    private final Clock clock;

    GrantedAccess(Callers callers, Structure structure, Units units, Clock clock) {
        this.callers = callers;
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
        return roots(permission).stream().anyMatch(root -> root.equals(unit) || structure.isWithin(unit, root, today));
    }

    @Override
    public void require(Permission permission, UnitId unit) {
        if (!may(permission, unit)) {
            throw new NotFound();
        }
    }

    @Override
    public Condition reach(Permission permission, Field<Long> unitId) {
        return structure.within(unitId, roots(permission), LocalDate.now(clock));
    }

    @Override
    public List<UnitId> roots(Permission permission) {
        return caller().grants().stream()
                .filter(grant -> permission.roles().contains(grant.role()))
                .map(Grant::reach)
                .distinct()
                .toList();
    }

    @Override
    public boolean isNear(UnitId unit) {
        UnitId above =
                units.find(unit, LocalDate.now(clock)).map(Unit::parentId).orElse(null);
        return caller().grants().stream().anyMatch(grant -> near(grant, unit, above));
    }

    private static boolean near(Grant grant, UnitId unit, @Nullable UnitId above) {
        return switch (grant.role()) {
            case BRANCH_SECRETARY -> grant.unit().equals(unit);
            case COMMITTEE_SECRETARY ->
                grant.unit().equals(unit) || grant.unit().equals(above);
            case ADVISORY_OFFICER, MEMBER, INSPECTOR, ADMINISTRATOR -> false;
        };
    }

    @Override
    public boolean standsUnder(UnitId unit) {
        LocalDate today = LocalDate.now(clock);
        return caller().units().stream().anyMatch(held -> held.equals(unit) || structure.isWithin(held, unit, today));
    }
}
