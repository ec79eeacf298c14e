package vn.nennep.reporting;

/// Identity of reports.
public record ReportId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
