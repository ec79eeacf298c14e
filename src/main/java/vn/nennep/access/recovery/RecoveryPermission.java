package vn.nennep.access.recovery;

import java.util.Set;
import vn.nennep.access.Permission;
import vn.nennep.access.Role;

enum RecoveryPermission implements Permission {
    /// Whoever keeps the program at a unit lets in again who has lost the password, at and below it.
    RECOVER_ACCOUNT(Role.ADMINISTRATOR);

    private final Set<Role> roles;

    RecoveryPermission(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
