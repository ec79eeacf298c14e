package vn.nennep.reporting.report;

import java.time.Instant;

/// A step of a report's history.
///
/// @param note why it was returned; the number under which it was issued
/// @param byName name of who did it, as it was then
public record Step(Kind kind, String note, String byName, Instant at) {

    public enum Kind {
        SUBMITTED("Nộp báo cáo"),
        RETURNED("Trả lại để bổ sung"),
        ACCEPTED("Chấp nhận"),
        ISSUED("Ban hành");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
