package vn.nennep.documents.layout;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import vn.nennep.documents.Block.Run;
import vn.nennep.text.VietnameseText;

/// The few things done to a paragraph. All text passes here, so that all of it is NFC.
final class Line {

    private Line() {}

    static XWPFRun write(XWPFParagraph paragraph, Face face, String text) {
        XWPFRun run = dress(paragraph.createRun(), face);
        run.setText(VietnameseText.nfc(text));
        return run;
    }

    /// Runs in a paragraph that has a style: only what differs from the style is written, so that changing the style in
    /// Word changes the text.
    static void write(XWPFParagraph paragraph, List<Run> runs) {
        for (Run each : runs) {
            XWPFRun run = paragraph.createRun();
            if (each.bold()) {
                run.setBold(true);
            }
            if (each.italic()) {
                run.setItalic(true);
            }
            run.setText(VietnameseText.nfc(each.text()));
        }
    }

    static XWPFParagraph centred(XWPFParagraph paragraph, Face face, String text) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        write(paragraph, face, text);
        return paragraph;
    }

    static XWPFRun dress(XWPFRun run, Face face) {
        run.setFontSize(face.size());
        run.setBold(face.bold());
        run.setItalic(face.italic());
        if (face.underlined()) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
        return run;
    }

    /// A solid line of a given length in the middle of a column: the border of an otherwise empty paragraph. It stays
    /// with its text when the text moves, which a floating shape does not.
    static void rule(XWPFParagraph paragraph, int columnWidth, int length) {
        int side = Math.max(0, (columnWidth - length) / 2);
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.getCTP().getPPr().getPBdr().getTop().setSz(BigInteger.valueOf(6));
        paragraph.setSpacingBefore(50);
        paragraph.setSpacingAfter(0);
        pitch(paragraph, 6);
        dress(paragraph.createRun(), new Face(4, false, false, false));
    }

    static void keepWithNext(XWPFParagraph paragraph) {
        // POI assumes that the paragraph has properties already.
        if (!paragraph.getCTP().isSetPPr()) {
            paragraph.getCTP().addNewPPr();
        }
        paragraph.setKeepNext(true);
    }

    /// @param points exact distance of lines
    static void pitch(XWPFParagraph paragraph, int points) {
        paragraph.setSpacingBetween(points, LineSpacingRule.EXACT);
    }
}
