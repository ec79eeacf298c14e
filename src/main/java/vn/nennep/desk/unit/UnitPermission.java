package vn.nennep.desk.unit;

import java.util.Set;
import vn.nennep.access.Permission;
import vn.nennep.access.Role;

/// Who sees what of the units.
enum UnitPermission implements Permission {
    /// Everybody sees the units within reach, and how many people they have.
    READ_UNIT(Role.values()),
    /// Names of people are for the branch itself.
    READ_NAMES(Role.BRANCH_SECRETARY);

    private final Set<Role> roles;

    UnitPermission(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
