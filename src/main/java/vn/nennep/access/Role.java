package vn.nennep.access;

/// Vai trò, held at a unit and reaching its subtree (15.2).
public enum Role {
    ADVISORY_OFFICER("Cán bộ cơ quan tham mưu"),
    COMMITTEE_SECRETARY("Bí thư cấp ủy"),
    BRANCH_SECRETARY("Bí thư chi bộ"),
    MEMBER("Đảng viên"),
    /// Sees what happens and who did what, and changes nothing.
    INSPECTOR("Cán bộ kiểm tra"),
    ADMINISTRATOR("Quản trị hệ thống");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
