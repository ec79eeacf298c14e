package vn.nennep.planning.reminder;

/// Why somebody is reminded.
enum ReminderKind {
    /// Sent by the level above, in one action, to those late.
    LATE("nhắc vì trễ hạn"),
    /// By itself, some days before it is due.
    AHEAD("nhắc trước hạn"),
    /// To the level above, when a unit below has been late for long.
    ESCALATED("báo lên cấp trên");

    private final String label;

    ReminderKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
