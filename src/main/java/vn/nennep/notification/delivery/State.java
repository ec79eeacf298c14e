package vn.nennep.notification.delivery;

/// Where a message stands.
public enum State {
    WAITING("đang gửi"),
    SENT("đã gửi"),
    GIVEN_UP("không gửi được"),
    DROPPED("thôi gửi");

    private final String label;

    State(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
