package vn.nennep.people;

/// Đối tượng: the categories by which plans address people (2.4).
public enum PersonCategory {
    MEMBER("đảng viên"),
    OFFICIAL("cán bộ, công chức, viên chức"),
    EMPLOYEE("người lao động"),
    UNION_MEMBER("đoàn viên, hội viên");

    private final String label;

    PersonCategory(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
