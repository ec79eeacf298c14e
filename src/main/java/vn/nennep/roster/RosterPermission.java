package vn.nennep.roster;

import static vn.nennep.access.Role.ADMINISTRATOR;
import static vn.nennep.access.Role.ADVISORY_OFFICER;
import static vn.nennep.access.Role.BRANCH_SECRETARY;
import static vn.nennep.access.Role.COMMITTEE_SECRETARY;

import java.util.Set;
import vn.nennep.access.Permission;
import vn.nennep.access.Role;

/// Who may do what with lists of people. Names are shown to fewer: see nearness.Nearness.
public enum RosterPermission implements Permission {
    /// Reads how many people there are, of which categories, in the units reached.
    READ_NUMBERS(ADVISORY_OFFICER, COMMITTEE_SECRETARY, BRANCH_SECRETARY),
    /// Reads the names of those near, and keeps their list.
    KEEP_LIST(COMMITTEE_SECRETARY, BRANCH_SECRETARY),
    /// Hands in lists of people as files; the administrator for everybody reached, whoever keeps a list for it.
    HAND_IN_SHEET(COMMITTEE_SECRETARY, BRANCH_SECRETARY, ADMINISTRATOR);

    private final Set<Role> roles;

    RosterPermission(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
