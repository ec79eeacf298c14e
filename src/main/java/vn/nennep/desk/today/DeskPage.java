package vn.nennep.desk.today;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Bàn làm việc as its template shows it.
///
/// @param more how many further tasks there are beyond those shown
public record DeskPage(
        List<Notice> notices,
        List<Notice> roles,
        List<Task> tasks,
        int more,
        List<Line> following,
        List<Line> done,
        @Nullable Empty empty) {

    /// A reminder from above, or what happened to one's roles.
    public record Notice(String from, String message, String sentOn, String href) {}

    public record Line(String text, String value, String href) {}

    public record Empty(
            String title,
            String text,
            @Nullable String actionLabel,
            @Nullable String actionHref) {}
}
