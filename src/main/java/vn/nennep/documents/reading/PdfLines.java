package vn.nennep.documents.reading;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Takes lines from top to bottom. Where two blocks stand side by side (head, signature) a wide gap becomes a tab,
/// so that a reader of the text can tell them apart.
final class PdfLines extends PDFTextStripper {

    static final String PAGE_END = "\f";

    /// A gap of twice the letters' size is no space between words, not even in a stretched line.
    private static final float WIDE = 2f;

    /// A narrow cell breaks `15/02/2026` in two.
    private static final Pattern BROKEN_YEAR = Pattern.compile("(?<=/)([12]\\d{0,2}) (\\d{1,3})(?!\\d)");

    private float lineEnd = Float.NaN;
    private boolean separated;
    private int length;
    private @Nullable PdfStrokes strokes;
    private boolean part;

    PdfLines() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
        setPageEnd(PAGE_END);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        TimeLimit.check();
        if (strokes != null) {
            strokes.operator(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        // Strokes of a turned page would have to be turned along with its letters; such pages are read line by line.
        strokes = page.getRotation() == 0 ? new PdfStrokes(page.getCropBox()) : null;
        super.processPage(page);
    }

    /// Tables cell by cell, one row a line; what stands above, between and below them as it is printed.
    @Override
    protected void writePage() throws IOException {
        List<PdfGrid> grids = strokes == null ? List.of() : PdfGrid.of(strokes.strokes());
        if (grids.isEmpty()) {
            super.writePage();
            return;
        }
        List<TextPosition> letters =
                charactersByArticle.stream().flatMap(List::stream).toList();
        List<TextPosition> left = new ArrayList<>(letters);
        for (PdfGrid grid : grids) {
            List<TextPosition> above = new ArrayList<>();
            left.removeIf(letter -> middle(letter) < grid.top() && above.add(letter));
            write(above);
            List<TextPosition> inside = new ArrayList<>();
            left.removeIf(
                    letter -> grid.holds(letter.getX() + letter.getWidth() / 2, middle(letter)) && inside.add(letter));
            table(grid, inside);
        }
        write(left);
        writePageEnd();
    }

    @Override
    protected void writePageEnd() throws IOException {
        if (!part) {
            super.writePageEnd();
        }
    }

    private static String year(String begun, String rest) {
        return begun.length() + rest.length() == 4 ? begun + rest : begun + " " + rest;
    }

    private static float middle(TextPosition letter) {
        return letter.getY() - letter.getHeight() / 2;
    }

    private void write(List<TextPosition> letters) throws IOException {
        if (letters.isEmpty()) {
            return;
        }
        lineEnd = Float.NaN;
        separated = false;
        charactersByArticle.clear();
        charactersByArticle.add(new ArrayList<>(letters));
        part = true;
        super.writePage();
        part = false;
        super.writeLineSeparator();
    }

    private void table(PdfGrid grid, List<TextPosition> letters) throws IOException {
        Map<Integer, List<TextPosition>> byArea = new HashMap<>();
        for (TextPosition letter : letters) {
            int area = grid.area(letter.getX() + letter.getWidth() / 2, middle(letter));
            byArea.computeIfAbsent(area, _ -> new ArrayList<>()).add(letter);
        }
        Map<Integer, String> words = new HashMap<>();
        for (var area : byArea.entrySet()) {
            words.put(area.getKey(), words(area.getValue()));
        }
        for (int row = 0; row < grid.rows(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < grid.columns(); column++) {
                boolean begins = grid.begins(row, column);
                cells.add(begins ? words.getOrDefault(grid.area(row, column), "") : "");
            }
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                output.write(String.join("\t", cells) + getLineSeparator());
            }
        }
    }

    private String words(List<TextPosition> letters) throws IOException {
        Writer page = output;
        StringWriter cell = new StringWriter();
        output = cell;
        try {
            write(letters);
        } finally {
            output = page;
        }
        return BROKEN_YEAR
                .matcher(cell.toString().replaceAll("\\s+", " ").strip())
                .replaceAll(match -> year(match.group(1), match.group(2)));
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++length > Tidy.LONGEST) {
            throw Refusal.tooLong();
        }
        super.processTextPosition(text);
    }

    @Override
    protected void writeWordSeparator() {
        separated = true;
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        lineEnd = Float.NaN;
        separated = false;
        super.writeLineSeparator();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (positions.isEmpty()) {
            output.write(text);
            return;
        }
        TextPosition first = positions.getFirst();
        if (separated) {
            boolean wide = first.getXDirAdj() - lineEnd > WIDE * first.getFontSizeInPt();
            output.write(wide ? "\t" : " ");
            separated = false;
        }
        output.write(text);
        TextPosition last = positions.getLast();
        lineEnd = last.getXDirAdj() + last.getWidthDirAdj();
    }
}
