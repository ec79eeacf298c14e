package vn.nennep.study;

/// Hình thức hội nghị (4.1).
public enum ConferenceMode {
    IN_PERSON("Trực tiếp"),
    ONLINE("Trực tuyến"),
    MIXED("Trực tiếp kết hợp trực tuyến");

    private final String label;

    ConferenceMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
