package vn.nennep.access.audit;

import java.util.Set;
import vn.nennep.access.Permission;
import vn.nennep.access.Role;

enum AuditPermission implements Permission {
    /// Who did what at the units within reach is for those who inspect and those who keep the program running.
    READ_AUDIT(Role.INSPECTOR, Role.ADMINISTRATOR);

    private final Set<Role> roles;

    AuditPermission(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
