package vn.nennep.documents.reading;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Takes lines from top to bottom. Where two blocks stand side by side (head, signature) a wide gap becomes a tab,
/// so that a reader of the text can tell them apart.
final class PdfLines extends PDFTextStripper {

    static final String PAGE_END = "\f";

    /// A gap of twice the letters' size is no space between words, not even in a stretched line.
    private static final float WIDE = 2f;

    private float lineEnd = Float.NaN;
    private boolean separated;
    private int length;

    PdfLines() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
        setPageEnd(PAGE_END);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        TimeLimit.check();
        super.processOperator(operator, operands);
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
