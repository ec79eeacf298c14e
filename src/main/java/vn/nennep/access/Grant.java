package vn.nennep.access;

import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;

/// A role as held today.
///
/// @param unit where it is held
/// @param reach the root of what it reaches: the unit itself, or for an advisory body its committee
/// @param whole with everything below; else that unit alone
/// @param onBehalfOf whose role it is, when it is lent (ủy quyền); null for one's own
public record Grant(
        Role role,
        UnitId unit,
        UnitId reach,
        boolean whole,
        @Nullable AccountId onBehalfOf) {

    public boolean own() {
        return onBehalfOf == null;
    }
}
