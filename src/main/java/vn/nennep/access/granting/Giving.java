package vn.nennep.access.granting;

import static nennep.sql.access.Tables.ROLE_GRANT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.access.GrantingPermission;
import vn.nennep.access.Role;
import vn.nennep.organization.Held;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.UnitKind;

/// What the caller may give: whoever keeps the program every role, a secretary the one he or she holds, and either only
/// where the own role reaches today and on the first day of what is given. A role that is lent gives nothing.
@Component
class Giving {

    private static final Set<String> BRANCHES = Set.of("BRANCH", "GRASSROOTS_BRANCH");

    private record Own(Role role, UnitId reach, boolean whole) {}

    private final DSLContext sql;
    private final Access access;
    private final Structure structure;
    private final Clock clock;

    Giving(DSLContext sql, Access access, Structure structure, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.structure = structure;
        this.clock = clock;
    }

    /// Those of them that make sense at the unit, in the order of the roles.
    ///
    /// @param whole with everything below the unit, or it alone
    Set<Role> roles(Unit unit, boolean whole, LocalDate from) {
        Set<Role> roles = given(List.of(unit.id(), reach(unit)), whole, from);
        roles.removeIf(role -> !fits(role, unit.kind()));
        return roles;
    }

    boolean may(Role role, UnitId unit, UnitId reach, boolean whole) {
        return given(List.of(unit, reach), whole, LocalDate.now(clock)).contains(role);
    }

    private Set<Role> given(List<UnitId> units, boolean whole, LocalDate from) {
        Set<Role> given = EnumSet.noneOf(Role.class);
        for (Own own : own(from)) {
            if (units.stream().allMatch(unit -> covers(own, unit, whole))) {
                given.addAll(own.role() == Role.ADMINISTRATOR ? EnumSet.allOf(Role.class) : EnumSet.of(own.role()));
            }
        }
        return given;
    }

    private boolean covers(Own own, UnitId unit, boolean whole) {
        return own.whole()
                ? structure.isWithin(unit, own.reach(), LocalDate.now(clock))
                : !whole && unit.equals(own.reach());
    }

    private List<Own> own(LocalDate from) {
        return sql.select(ROLE_GRANT.ROLE, ROLE_GRANT.REACH_UNIT_ID, ROLE_GRANT.WHOLE)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.ACCOUNT_ID.eq(access.caller().account().value()))
                .and(ROLE_GRANT.ROLE.in(GrantingPermission.GIVE_ROLE.roles().stream()
                        .map(Role::name)
                        .toList()))
                .and(Held.on(ROLE_GRANT.VALID_FROM, ROLE_GRANT.VALID_TO, LocalDate.now(clock)))
                .and(Held.on(ROLE_GRANT.VALID_FROM, ROLE_GRANT.VALID_TO, from))
                .fetch(row -> new Own(Role.valueOf(row.value1()), new UnitId(row.value2()), row.value3()));
    }

    /// An advisory body acts for its committee.
    static UnitId reach(Unit unit) {
        UnitId committee = unit.parentId();
        return unit.kind().advisory() && committee != null ? committee : unit.id();
    }

    private static boolean fits(Role role, UnitKind kind) {
        return switch (role) {
            case ADVISORY_OFFICER -> kind.advisory();
            case COMMITTEE_SECRETARY -> !kind.advisory() && !BRANCHES.contains(kind.code());
            case BRANCH_SECRETARY -> kind.holdsPeople() && !kind.advisory();
            case MEMBER -> kind.holdsPeople();
            case INSPECTOR, ADMINISTRATOR -> true;
        };
    }
}
