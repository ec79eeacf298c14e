package vn.nennep.desk.today;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Tone;

/// One thing to do, with one button.
///
/// @param eyebrow when: "Hạn 15/4/2024 · còn 3 ngày"
/// @param sortOn the day by which tasks are ordered; null goes last
/// @param chips further facts, each with its tone
public record Task(
        String eyebrow,
        String title,
        String text,
        Urgency urgency,
        String action,
        String href,
        @Nullable LocalDate sortOn,
        java.util.List<Chip> chips) {

    public record Chip(String text, Tone tone) {}

    public enum Urgency {
        LATE,
        SOON,
        LATER;

        public String cssClass() {
            return switch (this) {
                case LATE -> "card-todo";
                case SOON -> "card-soon";
                case LATER -> "";
            };
        }
    }

    static final Comparator<Task> BY_DUE =
            Comparator.comparing(Task::sortOn, Comparator.nullsLast(Comparator.naturalOrder()));
}
