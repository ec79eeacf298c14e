package vn.nennep.desk.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// One thing on one day of the calendar.
///
/// @param uid stays the same however often it is read: "assignment-12"
/// @param time null for the whole day
/// @param title without names of persons
/// @param note one more sentence, or empty
/// @param href null when there is nothing to open
public record Entry(
        String uid,
        LocalDate day,
        @Nullable LocalTime time,
        Kind kind,
        String title,
        String note,
        @Nullable String href) {

    public enum Kind {
        LATE("trễ hạn", "calendar-late"),
        DUE("đến hạn", "calendar-due"),
        DONE("đã xong", "calendar-done"),
        EXEMPT("được miễn", "calendar-done"),
        CONFERENCE("hội nghị", "calendar-conference"),
        ANNIVERSARY("ngày kỷ niệm", "calendar-anniversary");

        private final String label;
        private final String cssClass;

        Kind(String label, String cssClass) {
            this.label = label;
            this.cssClass = cssClass;
        }

        public String label() {
            return label;
        }

        public String cssClass() {
            return cssClass;
        }
    }

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    static final Comparator<Entry> IN_ORDER = Comparator.comparing(Entry::day)
            .thenComparing(entry -> entry.kind() == Kind.ANNIVERSARY ? 0 : 1)
            .thenComparing(Entry::time, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Entry::kind)
            .thenComparing(Entry::title)
            .thenComparing(Entry::uid);

    /// "đến hạn"; of a conference also when it begins.
    public String said() {
        return time == null ? kind.label() : kind.label() + " " + time.format(HOUR);
    }
}
