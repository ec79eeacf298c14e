package vn.nennep.access;

import java.util.Set;

/// Who sees and gives roles. What may be given is told by what the giver holds, see `granting.Giving`.
public enum GrantingPermission implements Permission {
    /// Who holds which role at a unit is seen by whoever keeps the program there, leads it, or inspects.
    SEE_HOLDERS(Role.ADMINISTRATOR, Role.COMMITTEE_SECRETARY, Role.INSPECTOR),
    /// Whoever keeps the program gives every role, a secretary the one he or she holds: at or below the own unit, and
    /// never to oneself.
    GIVE_ROLE(Role.ADMINISTRATOR, Role.COMMITTEE_SECRETARY),
    /// Accounts are opened and closed by whoever keeps the program at the unit.
    KEEP_ACCOUNTS(Role.ADMINISTRATOR);

    private final Set<Role> roles;

    GrantingPermission(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public boolean lent() {
        return this == SEE_HOLDERS;
    }
}
