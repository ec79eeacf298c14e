package vn.nennep.planning.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.documents.Materials;

/// One topic: what it consists of, when it is studied, with what, under which plans.
///
/// @param contentsHref the calendar of the caller's own unit; null for who holds no role below
public record TopicPage(
        String issuer,
        String years,
        @Nullable Other parent,
        List<Other> children,
        List<Line> items,
        List<Year> calendar,
        List<Materials.Known> materials,
        List<TopicPlans.Row> plans,
        @Nullable String editHref,
        @Nullable String contentsHref) {

    public record Other(String title, String href) {}

    public record Line(String label, String time) {}

    public record Year(int year, List<Month> months) {}

    public record Month(String name, List<String> items) {}
}
