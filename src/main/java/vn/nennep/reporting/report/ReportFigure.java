package vn.nennep.reporting.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nennep.figures.Figure;

/// A figure as it stands in a report: what the data say, and what the unit says instead, with its reason (12.2).
///
/// @param read from the data: live while the report is written, frozen when it is submitted
/// @param readAt when it was frozen; null while it is live
public record ReportFigure(
        Figure.Definition definition,
        Figure.Value read,
        @Nullable Instant readAt,
        @Nullable Overruling overruling) {

    /// @param byName name of who overruled it, as it was then
    public record Overruling(Figure.Value value, String reason, String byName, Instant at) {}

    public String code() {
        return definition.code();
    }

    /// What the report says: the overruling where there is one.
    public Figure.Value value() {
        return overruling == null ? read : overruling.value();
    }
}
