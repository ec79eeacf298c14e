package vn.nennep.documents;

import java.util.Set;
import vn.nennep.access.Permission;
import vn.nennep.access.Role;

/// Who may do what with documents. The reach is always that of the role's grant.
public enum DocumentsPermission implements Permission {
    /// Those who answer for a unit read its register, and those of the units below it; inspectors read along.
    READ_REGISTER(Role.ADVISORY_OFFICER, Role.COMMITTEE_SECRETARY, Role.BRANCH_SECRETARY, Role.INSPECTOR),
    /// They enter what comes in, put it right, and send it to units.
    KEEP_REGISTER(Role.ADVISORY_OFFICER, Role.COMMITTEE_SECRETARY, Role.BRANCH_SECRETARY),
    /// A committee and its advisory body issue study materials for all below.
    ISSUE_MATERIAL(Role.ADVISORY_OFFICER, Role.COMMITTEE_SECRETARY);

    private final Set<Role> roles;

    DocumentsPermission(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
