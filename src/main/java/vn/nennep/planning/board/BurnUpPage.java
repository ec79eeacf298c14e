package vn.nennep.planning.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Choice;

/// A burn-up as its template draws it: numbers of a drawing that is 1000 wide and 1000 high.
public record BurnUpPage(
        TimelinePage.Tabs tabs,
        String action,
        long rootId,
        List<Choice> obligations,
        @Nullable Drawing drawing) {

    /// @param done points of the line of what was done
    /// @param pace points of the line that would be done just in time, null without a due day
    public record Drawing(
            String title,
            String done,
            String area,
            @Nullable String pace,
            @Nullable String dueAt,
            String todayAt,
            List<Tick> days,
            List<Tick> amounts,
            List<Row> rows,
            String href) {}

    public record Tick(String at, String label) {}

    /// The same in words.
    public record Row(String day, String done, String share, String pace) {}
}
