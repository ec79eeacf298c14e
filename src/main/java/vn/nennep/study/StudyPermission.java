package vn.nennep.study;

import static vn.nennep.access.Role.ADVISORY_OFFICER;
import static vn.nennep.access.Role.BRANCH_SECRETARY;
import static vn.nennep.access.Role.COMMITTEE_SECRETARY;
import static vn.nennep.access.Role.MEMBER;

import java.util.Set;
import vn.nennep.access.Permission;
import vn.nennep.access.Role;

/// Who may do what about studying. Names are shown to fewer: see attendance.Nearness.
public enum StudyPermission implements Permission {
    /// Reads conferences and how many were there; of those held above, the part of one's own sites.
    READ_CONFERENCE(ADVISORY_OFFICER, COMMITTEE_SECRETARY, BRANCH_SECRETARY, MEMBER),
    /// Calls, changes and cancels conferences of the unit.
    HOLD_CONFERENCE(ADVISORY_OFFICER, COMMITTEE_SECRETARY, BRANCH_SECRETARY),
    /// Ticks who was there; for sites with counts only, enters them.
    TICK_ATTENDANCE(ADVISORY_OFFICER, COMMITTEE_SECRETARY, BRANCH_SECRETARY);

    private final Set<Role> roles;

    StudyPermission(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
