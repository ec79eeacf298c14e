package vn.nennep.notification;

/// Kênh: by which a notice leaves the program. In the program itself everything is told always.
public enum Channel {
    EMAIL("Thư điện tử"),
    PUSH("Trình duyệt");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
