package vn.nennep.reporting.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Choice;
import vn.nennep.web.Pager;
import vn.nennep.web.Tone;

/// Reports to write, and those that units below hand in.
///
/// @param below null for those to whom nobody reports
public record ReportListPage(List<Row> own, @Nullable BelowList below) {

    /// @param action what the button says; null where there is only something to look at
    public record Row(
            String unitName,
            String title,
            String due,
            String state,
            Tone tone,
            String href,
            @Nullable String action) {}

    public record BelowList(
            List<Choice> topics, List<Choice> years, List<Choice> states, String words, List<Row> rows, Pager pager) {}
}
