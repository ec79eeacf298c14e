package vn.nennep.documents.layout;

import static vn.nennep.documents.layout.LayoutProfile.twips;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.nennep.documents.Block;
import vn.nennep.documents.Block.Run;

/// The body: headings, paragraphs, items and tables, each in the style its profile gives it.
final class WordBody {

    private final XWPFDocument word;
    private final LayoutProfile profile;

    WordBody(XWPFDocument word, LayoutProfile profile) {
        this.word = word;
        this.profile = profile;
    }

    void write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            write(blocks.get(i), i == blocks.size() - 1);
        }
    }

    /// Behind the signature, on a page of its own; nothing in it closes the document.
    void writeAnnex(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        Line.pitch(word.createParagraph(), 1);
        word.getLastParagraph().setPageBreak(true);
        for (Block block : blocks) {
            write(block, false);
        }
    }

    private void write(Block block, boolean last) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Basis basis -> text(WordStyles.BASIS, List.of(Block.plain(basis.text())), last);
            case Block.Paragraph paragraph -> text(WordStyles.BODY, paragraph.runs(), last);
            case Block.Item item -> text(WordStyles.BODY, marked(item), last);
            case Block.Table table -> table(table);
        }
    }

    private void heading(Block.Heading heading) {
        int level = Math.clamp(heading.level(), 1, profile.body().headings().size());
        XWPFParagraph line = styled(WordStyles.heading(level));
        Line.write(line, List.of(Block.plain((heading.marker() + " " + heading.text()).strip())));
    }

    private void text(String style, List<Run> runs, boolean last) {
        XWPFParagraph paragraph = styled(style);
        Line.write(paragraph, last ? closed(runs) : runs);
        // The signature must never stand alone on a page: the last lines of text go with it.
        if (last) {
            Line.keepWithNext(paragraph);
        }
    }

    private static List<Run> marked(Block.Item item) {
        List<Run> runs = new ArrayList<>(item.runs());
        if (!item.mark().isEmpty()) {
            runs.addFirst(Block.plain(item.mark() + " "));
        }
        return runs;
    }

    private List<Run> closed(List<Run> runs) {
        String closing = profile.body().closing();
        if (closing.isEmpty() || runs.isEmpty()) {
            return runs;
        }
        Run end = runs.getLast();
        String text = end.text().strip().replaceFirst("(\\./)?\\.$", "");
        List<Run> closed = new ArrayList<>(runs.subList(0, runs.size() - 1));
        closed.add(new Run(end.bold(), end.italic(), text + closing));
        return closed;
    }

    private void table(Block.Table table) {
        int whole = twips(profile.page().textWidth());
        int shares = table.widths().stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths =
                table.widths().stream().map(share -> whole * share / shares).toList();
        Grid grid = Grid.ruled(word, table.rows().size() + 1, widths);
        for (int column = 0; column < widths.size(); column++) {
            cell(grid.cell(0, column), Block.bold(table.header().get(column)), true);
            for (int row = 0; row < table.rows().size(); row++) {
                String text = table.rows().get(row).get(column);
                cell(grid.cell(row + 1, column), Block.plain(text), isFigure(text));
            }
        }
        Line.pitch(word.createParagraph(), 8);
    }

    private static void cell(XWPFTableCell cell, Run text, boolean centred) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph line = Grid.next(cell);
        line.setStyle(WordStyles.CELL);
        line.setAlignment(centred ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        Line.write(line, List.of(text));
    }

    /// Numbers, dates, percentages, ordinals of rows: short, and without a word in them.
    private static boolean isFigure(String text) {
        return text.matches("[0-9.,%/ +–-]*|[IVX]+");
    }

    private XWPFParagraph styled(String style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
