package vn.nennep.documents;

/// Mức độ khẩn, as stamped.
public enum Urgency {
    NORMAL("Thường"),
    URGENT("Khẩn"),
    VERY_URGENT("Thượng khẩn"),
    EXPRESS("Hỏa tốc");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
