package vn.nennep.planning.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.CellState;
import vn.nennep.web.Choice;
import vn.nennep.web.Tone;

/// The board as its template shows it.
///
/// @param remindHref where the reminder is sent, null when nobody is late or the reader may not
/// @param otherStructure the same board by the structure of another day
/// @param upHref the board one level up, null at the top of the reader's reach
public record BoardPage(
        String planLabel,
        String unitName,
        List<Tile> tiles,
        List<Head> columns,
        List<Group> groups,
        @Nullable Row total,
        int lateUnits,
        @Nullable String remindHref,
        long rootId,
        String excelHref,
        @Nullable String upHref,
        String day,
        @Nullable Door otherStructure,
        Looking looking,
        TimelinePage.Tabs tabs) {

    /// How it is looked at: what can be chosen, what is kept under a name.
    ///
    /// @param changed whether it is not the usual look
    /// @param shown "Đang xem 12 / 74 đơn vị", null when nothing is left out
    /// @param query what the address says, to be kept
    public record Looking(
            boolean changed,
            @Nullable String shown,
            List<Choice> sorts,
            List<Choice> shows,
            List<Choice> bys,
            List<Choice> kinds,
            List<Choice> columns,
            String action,
            String query,
            String wholeHref,
            List<Kept> kept) {}

    public record Kept(String name, String href, String removeHref, boolean current) {}

    /// Rows under a heading, with their sum; without a name all rows of the board.
    public record Group(
            @Nullable String name, List<Row> rows, @Nullable Row total) {}

    public record Door(String words, String href) {}

    /// A number that is a door.
    public record Tile(String value, String caption, String href, Tone tone) {}

    public record Head(String title, String period, String href, String sortHref, boolean sorted) {}

    public record Row(String name, @Nullable String href, List<Cell> cells) {}

    public record Cell(
            CellState state, String text, @Nullable String href) {}
}
