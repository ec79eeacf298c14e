package vn.nennep.planning.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Tone;

/// One task with every plan that it comes from, the highest first.
///
/// @param task what it has come to on the unit
/// @param own the reader's own part, when the reader is one of those expected
public record ChainPage(
        List<Link> links, Task task, @Nullable Own own) {

    /// A plan of the chain and what it says of the task.
    ///
    /// @param href null for a plan from outside, and for one that the reader may not open
    /// @param passage empty when the plan does not name the task
    public record Link(
            String issuer,
            String label,
            @Nullable String href,
            String dated,
            String passage,
            String source,
            List<GivenPage.Chip> chips) {}

    /// @param href its evidence; null for whoever does not answer for the unit
    /// @param people "03 / 04 đảng viên đã xong"; null where people are not counted
    public record Task(
            String unit,
            String title,
            String when,
            String status,
            Tone tone,
            @Nullable String href,
            @Nullable String people) {}

    public record Own(String state, boolean done, String href) {}
}
