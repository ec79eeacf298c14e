package vn.nennep.documents.layout;

import static vn.nennep.documents.layout.LayoutProfile.twips;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.nennep.documents.IssuedText;
import vn.nennep.documents.Signature;
import vn.nennep.documents.Signature.Mandate;
import vn.nennep.text.VietnameseText;

/// The end: recipients (or, in minutes, the recorder) at the left, the signature at the right.
final class WordEnd {

    private final XWPFDocument word;
    private final LayoutProfile profile;
    private final LayoutProfile.End shape;

    WordEnd(XWPFDocument word, LayoutProfile profile) {
        this.word = word;
        this.profile = profile;
        this.shape = profile.end();
    }

    void write(IssuedText text) {
        Line.keepWithNext(gap());
        int half = twips(profile.page().textWidth()) / 2;
        Grid grid = Grid.invisible(word, 1, List.of(half, half), 0);
        if (text.recorder() == null) {
            recipients(grid.cell(0, 0), text.recipients());
        } else {
            sign(grid.cell(0, 0), text.recorder());
        }
        sign(grid.cell(0, 1), text.signature());
        grid.keepTogether();
        if (text.recorder() != null && !text.recipients().isEmpty()) {
            Line.keepWithNext(gap());
            Grid below = Grid.invisible(word, 1, List.of(half, half), 0);
            recipients(below.cell(0, 0), text.recipients());
            below.keepTogether();
        }
        // Word wants a paragraph behind a table; this one is too small to open another page.
        Line.pitch(word.createParagraph(), 1);
    }

    private void recipients(XWPFTableCell cell, List<String> recipients) {
        if (recipients.isEmpty()) {
            return;
        }
        Line.write(Grid.next(cell), shape.recipientsLabel(), "Nơi nhận:");
        for (int i = 0; i < recipients.size(); i++) {
            XWPFParagraph line = Grid.next(cell);
            line.setIndentationLeft(120);
            line.setIndentationHanging(120);
            Line.write(line, shape.recipients(), item(recipients.get(i), i == recipients.size() - 1));
        }
    }

    private String item(String recipient, boolean last) {
        String bare = recipient.strip().replaceFirst("[,;.]$", "");
        return "- " + bare + (last ? "." : profile.end().recipientsMark());
    }

    private void sign(XWPFTableCell cell, Signature signature) {
        for (Mandate mandate : signature.mandates()) {
            String abbreviation = shape.authorities().get(mandate.authority());
            if (abbreviation == null) {
                throw new IllegalArgumentException(
                        "Profile " + profile.name() + " has no abbreviation for " + mandate.authority());
            }
            line(cell, shape.authority(), abbreviation + " " + mandate.source());
        }
        line(cell, signature.mandates().isEmpty() ? shape.ownCapacity() : shape.capacity(), signature.capacity());
        String signatory = signature.signatory() == null ? "" : signature.signatory();
        XWPFParagraph name = Line.centred(Grid.next(cell), shape.signatory(), signatory);
        name.setSpacingBefore(shape.signatureRoom() * 20);
    }

    private static void line(XWPFTableCell cell, Face face, String text) {
        Line.centred(Grid.next(cell), face, VietnameseText.upper(text));
    }

    private XWPFParagraph gap() {
        XWPFParagraph gap = word.createParagraph();
        Line.pitch(gap, 12);
        return gap;
    }
}
