package vn.nennep.reporting.report;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.access.Grant;
import vn.nennep.access.Role;
import vn.nennep.organization.UnitId;
import vn.nennep.reporting.ReportId;
import vn.nennep.reporting.ReportingPermission;
import vn.nennep.web.NotFound;

/// Who may do what with a report. Reach decides what is seen; but a province does not write for its districts, and
/// nobody accepts a report of their own.
@Component
public class ReportRights {

    private final Access access;
    private final StoredReports reports;

    ReportRights(Access access, StoredReports reports) {
        this.access = access;
        this.reports = reports;
    }

    /// The report, when the caller reaches it.
    public Report readable(ReportId id) {
        Report report = reports.find(id).orElseThrow(NotFound::new);
        requireReader(report.unit());
        return report;
    }

    public Report writable(ReportId id) {
        Report report = readable(id);
        requireWriter(report.unit());
        return report;
    }

    public Report receivable(ReportId id) {
        Report report = readable(id);
        if (!mayReceive(report)) throw new NotFound();
        return report;
    }

    public void requireReader(UnitId unit) {
        access.require(ReportingPermission.READ_REPORTS, unit);
    }

    public void requireWriter(UnitId unit) {
        if (!mayWrite(unit)) throw new NotFound();
    }

    /// The unit's own people, or those of the advisory body that acts for it.
    public boolean mayWrite(UnitId unit) {
        return grants(ReportingPermission.WRITE_REPORTS).stream().anyMatch(grant -> isOwn(grant, unit));
    }

    /// Those whose reach covers the unit from above.
    public boolean mayReceive(Report report) {
        return standsAbove(report.unit(), report.scopeUnit())
                && access.may(ReportingPermission.RECEIVE_REPORTS, report.unit());
    }

    /// Whether the caller's office receives what others write: nobody their own, and what an advisory body reports only
    /// its committee itself. Within reach is asked apart.
    boolean standsAbove(UnitId writer, UnitId scope) {
        boolean fromAdvisoryBody = !scope.equals(writer);
        List<Grant> above = grants(ReportingPermission.RECEIVE_REPORTS).stream()
                .filter(grant -> !fromAdvisoryBody || grant.role() == Role.COMMITTEE_SECRETARY)
                .toList();
        return !above.isEmpty() && above.stream().noneMatch(grant -> isOwn(grant, writer));
    }

    /// The units for which the caller writes.
    public List<UnitId> ownUnits() {
        return grants(ReportingPermission.WRITE_REPORTS).stream()
                .flatMap(grant -> Stream.of(grant.unit(), grant.reach()))
                .distinct()
                .toList();
    }

    /// The committees to which reports come that the caller receives.
    public Collection<UnitId> receivingRoots() {
        return access.roots(ReportingPermission.RECEIVE_REPORTS);
    }

    private List<Grant> grants(ReportingPermission permission) {
        return access.caller().grants().stream()
                .filter(grant -> permission.roles().contains(grant.role()))
                .toList();
    }

    private static boolean isOwn(Grant grant, UnitId unit) {
        return grant.unit().equals(unit) || grant.reach().equals(unit);
    }
}
