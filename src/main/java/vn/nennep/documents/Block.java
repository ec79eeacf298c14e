package vn.nennep.documents;

import java.util.List;

/// A piece of an issued document's body, in reading order. Markers are printed as given (`I.`, `1.1.`, `a)`, `-`).
public sealed interface Block {

    /// Text of one face. Runs of a paragraph follow each other without anything between them.
    record Run(boolean bold, boolean italic, String text) {}

    /// The title of a part of the document.
    ///
    /// @param level 1 for I., 2 for 1., 3 for 1.1., 4 for a)
    record Heading(int level, String marker, String text) implements Block {}

    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /// What the document rests on (căn cứ), one paragraph each; some profiles print it in italics.
    record Basis(String text) implements Block {}

    record Item(String mark, List<Run> runs) implements Block {
        public Item {
            runs = List.copyOf(runs);
        }
    }

    /// A table of figures or names. The header row is repeated on every page.
    ///
    /// @param widths the columns' shares of the text's width, in any unit; as many as the header has cells
    record Table(List<String> header, List<List<String>> rows, List<Integer> widths) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            widths = List.copyOf(widths);
            int columns = header.size();
            if (columns == 0 || widths.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("A table needs as many widths and cells in each row as headings");
            }
        }
    }

    static Heading heading(int level, String marker, String text) {
        return new Heading(level, marker, text);
    }

    static Paragraph paragraph(String text) {
        return new Paragraph(List.of(plain(text)));
    }

    static Item item(String mark, String text) {
        return new Item(mark, List.of(plain(text)));
    }

    static Run plain(String text) {
        return new Run(false, false, text);
    }

    static Run bold(String text) {
        return new Run(true, false, text);
    }

    static Run italic(String text) {
        return new Run(false, true, text);
    }
}
