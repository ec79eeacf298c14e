package vn.nennep.documents.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.nennep.documents.IssuedText;

/// A laid-out document opened again, and the words to ask it with.
abstract class OpenedDocument {

    static final Instant NOW = Instant.parse("2024-03-27T02:00:00Z");

    final WordLayout layout = new WordLayout(Clock.fixed(NOW, ZoneOffset.UTC));

    XWPFDocument open(IssuedText text) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(layout.docx(text)));
    }

    static XWPFParagraph paragraph(XWPFDocument word, String start) {
        return word.getParagraphs().stream()
                .filter(each -> each.getText().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    static List<String> lines(XWPFTable table, int row, int column) {
        return table.getRow(row).getCell(column).getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    static String face(XWPFTable table, int row, int column, int line) {
        return face(table.getRow(row).getCell(column).getParagraphArray(line));
    }

    static String face(XWPFParagraph paragraph) {
        XWPFRun run = paragraph.getRuns().getFirst();
        return "%d%s%s"
                .formatted(
                        run.getFontSizeAsDouble().intValue(),
                        run.isBold() ? " bold" : "",
                        run.isItalic() ? " italic" : "");
    }

    static String text(XWPFDocument word) {
        Stream<String> cells = word.getTables().stream().map(XWPFTable::getText);
        Stream<String> lines = word.getParagraphs().stream().map(XWPFParagraph::getText);
        return String.join("\n", Stream.concat(cells, lines).toList());
    }

    static BigInteger twips(long value) {
        return BigInteger.valueOf(value);
    }
}
