package vn.nennep.figures;

import java.util.Set;
import vn.nennep.access.Permission;
import vn.nennep.access.Role;

/// What may be done with figures.
public enum FiguresPermission implements Permission {
    /// Who works for a unit sees the figures of all that stands below it, and what they are made of.
    READ_FIGURES(Role.ADVISORY_OFFICER, Role.COMMITTEE_SECRETARY, Role.BRANCH_SECRETARY);

    private final Set<Role> roles;

    FiguresPermission(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
