package vn.nennep.planning.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.CellState;
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
        List<Row> rows,
        @Nullable Row total,
        int lateUnits,
        @Nullable String remindHref,
        long rootId,
        String excelHref,
        @Nullable String upHref,
        String day,
        @Nullable Door otherStructure) {

    public record Door(String words, String href) {}

    /// A number that is a door.
    public record Tile(String value, String caption, String href, Tone tone) {}

    public record Head(String title, String period, String href) {}

    public record Row(String name, @Nullable String href, List<Cell> cells) {}

    public record Cell(
            CellState state, String text, @Nullable String href) {}
}
