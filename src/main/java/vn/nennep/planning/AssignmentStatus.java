package vn.nennep.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Trạng thái of an assignment or of a roll-up of many, read from counters and the day; never stored (2.9).
public enum AssignmentStatus {
    DONE("đạt"),
    DONE_LATE("xong trễ hạn"),
    NEARLY("gần đạt"),
    UNDER_WAY("đang làm"),
    DUE_SOON("sắp đến hạn"),
    OVERDUE("trễ hạn"),
    NOT_YET("chưa đến hạn"),
    EXEMPT("miễn, theo hướng dẫn riêng"),
    NONE("không giao");

    /// A due date is near when it is at most so many days away.
    public static final int NEAR_DAYS = 7;

    private static final double NEARLY_FROM = 0.9;

    private final String label;

    AssignmentStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// Nothing is left to be done.
    public boolean settled() {
        return this == DONE || this == DONE_LATE || this == EXEMPT;
    }

    public static AssignmentStatus of(Counters counters, @Nullable LocalDate dueOn, LocalDate today) {
        if (counters.expected() == 0) {
            return NONE;
        }
        if (counters.exempt() == counters.expected()) {
            return EXEMPT;
        }
        if (counters.open() == 0) {
            return counters.late() > 0 ? DONE_LATE : DONE;
        }
        if (dueOn != null && today.isAfter(dueOn)) {
            return OVERDUE;
        }
        if (counters.share() >= NEARLY_FROM) {
            return NEARLY;
        }
        if (dueOn != null && !today.isBefore(dueOn.minusDays(NEAR_DAYS))) {
            return DUE_SOON;
        }
        return counters.done() > 0 ? UNDER_WAY : NOT_YET;
    }
}
