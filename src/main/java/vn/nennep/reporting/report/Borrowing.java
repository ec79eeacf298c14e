package vn.nennep.reporting.report;

import vn.nennep.organization.UnitId;
import vn.nennep.reporting.ReportId;

/// A sentence taken over from a report below; its source stays known (12.3).
public record Borrowing(long id, String section, ReportId from, UnitId fromUnit, String sentence) {}
