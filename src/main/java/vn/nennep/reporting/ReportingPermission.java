package vn.nennep.reporting;

import java.util.Set;
import vn.nennep.access.Permission;
import vn.nennep.access.Role;

/// What may be done with reports. Reach alone is not enough to write or to receive: see `report.ReportRights`.
public enum ReportingPermission implements Permission {
    /// Who works for a unit reads its reports and those of all below it.
    READ_REPORTS(Role.ADVISORY_OFFICER, Role.COMMITTEE_SECRETARY, Role.BRANCH_SECRETARY),
    /// The unit itself, or the advisory body that acts for it, writes and submits its report.
    WRITE_REPORTS(Role.ADVISORY_OFFICER, Role.COMMITTEE_SECRETARY, Role.BRANCH_SECRETARY),
    /// The committee above, or its advisory body, returns or accepts what was submitted.
    RECEIVE_REPORTS(Role.ADVISORY_OFFICER, Role.COMMITTEE_SECRETARY);

    private final Set<Role> roles;

    ReportingPermission(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
