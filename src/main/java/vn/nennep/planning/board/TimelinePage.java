package vn.nennep.planning.board;

import java.util.List;
import vn.nennep.web.CellState;

/// A timeline as its template draws it; places along it are percentages.
public record TimelinePage(
        Tabs tabs, String unitName, List<Month> months, String today, String todayText, List<Lane> lanes) {

    /// The ways to follow a plan below one unit.
    public record Tabs(String boardHref, String timelineHref, String burnUpHref, String here) {}

    public record Month(String at, String label) {}

    /// @param when the same in words
    /// @param own days that units have of their own: "10/4: 03 đơn vị"
    public record Lane(
            String title,
            String href,
            String when,
            CellState state,
            String stateText,
            List<Bar> bars,
            List<String> own) {}

    /// @param mark a single day, drawn as a mark at its place; else a bar
    public record Bar(String at, String width, CellState state, String title, boolean mark) {}

    static Tabs tabs(Object plan, Object unit, String here) {
        String of = "/plans/" + plan;
        String below = "?unit=" + unit;
        return new Tabs(of + "/board" + below, of + "/timeline" + below, of + "/burn-up" + below, here);
    }
}
