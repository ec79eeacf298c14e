package vn.nennep.reorganisation;

import java.util.Set;
import vn.nennep.access.Permission;
import vn.nennep.access.Role;

/// Who reorganises.
public enum ReorganisationPermission implements Permission {
    /// The secretary of the committee, its officers, and whoever keeps the program.
    REORGANISE(Role.COMMITTEE_SECRETARY, Role.ADVISORY_OFFICER, Role.ADMINISTRATOR);

    private final Set<Role> roles;

    ReorganisationPermission(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
