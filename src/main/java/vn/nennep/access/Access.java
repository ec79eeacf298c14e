package vn.nennep.access;

import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import vn.nennep.organization.UnitId;

/// The one place that decides who may do what (architecture, rule 3).
public interface Access {

    /// @throws org.springframework.security.access.AccessDeniedException when nobody is signed in
    Caller caller();

    /// Whether a grant of the caller carries the permission and reaches the unit as the tree stands today.
    boolean may(Permission permission, UnitId unit);

    /// @throws vn.nennep.web.NotFound (404) when the caller may not: what is out of reach does not exist
    void require(Permission permission, UnitId unit);

    /// The condition by which a list keeps only what the caller reaches.
    Condition reach(Permission permission, Field<Long> unitId);

    /// The roots of the subtrees that the caller reaches with the permission.
    List<UnitId> roots(Permission permission);

    /// Where the caller's reach with the permission begins: the roots of subtrees, and the units reached alone.
    List<UnitId> places(Permission permission);

    /// Whether the caller knows the unit's people by name: as its own secretary, or as secretary of the
    /// committee directly above. Everybody further up sees numbers.
    boolean isNear(UnitId unit);

    /// All units of today that are near in this sense.
    Set<UnitId> near();

    /// Whether the caller holds a role at or below the unit: what a unit issues, all below it may read.
    boolean standsUnder(UnitId unit);
}
