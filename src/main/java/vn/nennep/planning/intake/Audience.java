package vn.nennep.planning.intake;

/// Whom a task addresses, as plans call them; wider than the categories by which members are registered.
public enum Audience {
    MEMBER("đảng viên"),
    OFFICIAL("cán bộ, công chức, viên chức"),
    EMPLOYEE("người lao động"),
    UNION_MEMBER("đoàn viên, hội viên"),
    KEY_LEADER("cán bộ lãnh đạo chủ chốt"),
    PEOPLE("nhân dân");

    private final String label;

    Audience(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
