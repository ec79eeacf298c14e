package vn.nennep.roster.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was found in a list.
///
/// @param enterLabel what the button says; null when there is nothing to enter or it was decided already
/// @param whole whether the button enters only while no row is faulty
/// @param shown as many faulty rows as fit a page
/// @param more how many are not shown, in words; null when all are
public record SheetPage(
        String href,
        boolean open,
        List<Figure> figures,
        @Nullable String enterLabel,
        boolean whole,
        List<Row> shown,
        @Nullable String more,
        @Nullable String faultsHref) {

    public record Figure(String value, String caption) {}

    public record Row(String number, String name, String reason) {}
}
