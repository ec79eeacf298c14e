package vn.nennep.access.job;

import java.util.EnumSet;
import java.util.Set;
import vn.nennep.access.Permission;
import vn.nennep.access.Role;

enum JobPermission implements Permission {
    /// Everybody follows the work of the units they reach.
    FOLLOW_JOB(EnumSet.allOf(Role.class));

    private final Set<Role> roles;

    JobPermission(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
