package vn.nennep.study.attendance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.study.AttendanceState;
import vn.nennep.web.Pager;

/// The list of one site.
///
/// @param waiting why nothing can be ticked now, or null
/// @param sum how many of each answer; all that those further up see
/// @param rows empty for those who see numbers only
public record SitePage(
        String action,
        String conferenceTitle,
        String conferenceHref,
        String peopleWord,
        int answered,
        int called,
        @Nullable String waiting,
        boolean names,
        List<Row> rows,
        List<Row> elsewhere,
        Pager pager,
        List<Sum> sum) {

    /// @param shown what stands now, sent back to tell what was touched
    public record Row(
            String id,
            String name,
            @Nullable String note,
            @Nullable AttendanceState state,
            String reason,
            @Nullable String elsewhere,
            String shown) {

        public boolean is(AttendanceState other) {
            return state == other;
        }

        /// Something other than simply present, so that the other answers are open.
        public boolean other() {
            return state != null && state != AttendanceState.PRESENT;
        }

        public String otherLabel() {
            return state != null && other() ? state.label() : "Khác";
        }
    }

    public record Sum(String label, String value) {}

    /// The answers behind "Khác", in the order in which they are needed.
    public List<AttendanceState> others() {
        return List.of(
                AttendanceState.ONLINE,
                AttendanceState.ABSENT_WITH_REASON,
                AttendanceState.ABSENT,
                AttendanceState.ON_DUTY,
                AttendanceState.ELSEWHERE,
                AttendanceState.EXEMPT);
    }
}
