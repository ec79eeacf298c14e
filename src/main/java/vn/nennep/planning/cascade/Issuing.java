package vn.nennep.planning.cascade;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nennep.planning.AssignmentStatus;

/// How far a unit is with the plan of its own that it was asked for.
///
/// @param assignment what asks for it
/// @param href the unit's own plan, when it has begun one here; the document of one that was issued on paper
record Issuing(
        long assignment,
        long unit,
        @Nullable LocalDate dueOn,
        State state,
        @Nullable String href,
        @Nullable String symbol,
        @Nullable LocalDate on) {

    enum State {
        NONE("chưa soạn", "chua-soan"),
        DRAFT("đang soạn", "dang-soan"),
        APPROVED("đã thông qua, chờ ban hành", "da-thong-qua"),
        ISSUED("đã ban hành", "da-ban-hanh"),
        PAPER("đã ban hành trên giấy", "tren-giay"),
        ELSEWHERE("đã ban hành, không soạn ở đây", "ghi-nhan"),
        EXEMPT("miễn", "mien");

        private final String label;
        private final String code;

        State(String label, String code) {
            this.label = label;
            this.code = code;
        }

        String label() {
            return label;
        }

        String code() {
            return code;
        }

        /// Nothing is left to be issued.
        boolean settled() {
            return this == ISSUED || this == PAPER || this == ELSEWHERE || this == EXEMPT;
        }
    }

    boolean late(LocalDate today) {
        return !state.settled() && dueOn != null && dueOn.isBefore(today);
    }

    boolean near(LocalDate today) {
        return !state.settled()
                && dueOn != null
                && !late(today)
                && !dueOn.isAfter(today.plusDays(AssignmentStatus.NEAR_DAYS));
    }
}
