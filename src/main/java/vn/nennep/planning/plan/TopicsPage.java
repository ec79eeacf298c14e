package vn.nennep.planning.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Topics with the plans that carry them out.
public record TopicsPage(List<TopicCard> topics, boolean mayGive, boolean mayFollow) {

    public record TopicCard(String years, String title, String href, List<PlanRow> plans) {}

    /// @param boardHref null until given down, or out of reach
    public record PlanRow(
            String label,
            String href,
            String unitName,
            String title,
            String date,
            String state,
            boolean given,
            @Nullable String boardHref) {}
}
