package vn.nennep.study;

/// What is ticked beside a name (4.2).
public enum AttendanceState {
    PRESENT("Có mặt"),
    ONLINE("Trực tuyến"),
    ABSENT_WITH_REASON("Vắng có lý do"),
    ABSENT("Vắng"),
    EXEMPT("Miễn"),
    ELSEWHERE("Sinh hoạt tạm nơi khác"),
    ON_DUTY("Đang công tác");

    private final String label;

    AttendanceState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// Only these count as having studied.
    public boolean attended() {
        return this == PRESENT || this == ONLINE;
    }

    /// Leaves the base of the share: nobody waits for them here.
    public boolean excused() {
        return this == EXEMPT || this == ELSEWHERE;
    }
}
