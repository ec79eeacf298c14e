package vn.nennep.time;

/// The lengths of time in which officials plan and report. (A term, nhiệm kỳ, has its own dates and is not one of
/// them.)
public enum PeriodKind {
    MONTH(1, "hằng tháng"),
    QUARTER(3, "hằng quý"),
    HALF_YEAR(6, "06 tháng"),
    YEAR(12, "hằng năm");

    private final int months;
    private final String everyLabel;

    PeriodKind(int months, String everyLabel) {
        this.months = months;
        this.everyLabel = everyLabel;
    }

    public int months() {
        return months;
    }

    public int perYear() {
        return 12 / months;
    }

    /// "hằng quý"
    public String everyLabel() {
        return everyLabel;
    }
}
