package vn.nennep.people;

/// How somebody takes part in a unit.
public enum AffiliationKind {
    /// Where the person is at home and counted as a head; one place at a time.
    OFFICIAL("sinh hoạt chính thức"),
    /// Besides home: the union, the association, the agency. Counted as memberships (lượt).
    MEMBERSHIP("tham gia thêm"),
    /// For a time, while home stays what it is.
    TEMPORARY("sinh hoạt tạm thời");

    private final String label;

    AffiliationKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
