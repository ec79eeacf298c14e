package vn.nennep.planning;

import java.util.Set;
import vn.nennep.access.Permission;
import vn.nennep.access.Role;

/// Who may do what with plans. The reach is always that of the role's grant.
public enum PlanningPermission implements Permission {
    /// Officers and secretaries read a plan's text into obligations, correct, accept and give down.
    GIVE_PLAN(Role.ADVISORY_OFFICER, Role.COMMITTEE_SECRETARY),
    /// A unit writes, approves and issues its own plan.
    WRITE_PLAN(Role.ADVISORY_OFFICER, Role.COMMITTEE_SECRETARY, Role.BRANCH_SECRETARY),
    /// Those who answer for a unit see how far it and the units below it are.
    FOLLOW(Role.ADVISORY_OFFICER, Role.COMMITTEE_SECRETARY, Role.BRANCH_SECRETARY),
    /// They remind those that are late.
    REMIND(Role.ADVISORY_OFFICER, Role.COMMITTEE_SECRETARY),
    /// They say when it and the units below are reminded by themselves.
    SET_REMINDERS(Role.ADVISORY_OFFICER, Role.COMMITTEE_SECRETARY),
    /// They note what a unit has done and attach what shows it.
    NOTE_EVIDENCE(Role.ADVISORY_OFFICER, Role.COMMITTEE_SECRETARY, Role.BRANCH_SECRETARY),
    /// Exempting is for the level that gave the obligation down.
    EXEMPT(Role.ADVISORY_OFFICER, Role.COMMITTEE_SECRETARY),
    /// The names behind a count are for the branch itself.
    READ_NAMES(Role.BRANCH_SECRETARY);

    private final Set<Role> roles;

    PlanningPermission(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
