package vn.nennep.documents.layout;

import static vn.nennep.documents.layout.LayoutProfile.twips;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.nennep.documents.IssuedText;
import vn.nennep.documents.Letterhead;
import vn.nennep.text.VietnameseText;

/// The top of page 1: who issues at the left, the title of Party or State at the right, number and date side by side
/// in a second row, then kind, title and addressees.
final class WordHead {

    private final XWPFDocument word;
    private final LayoutProfile profile;
    private final LayoutProfile.Head shape;

    WordHead(XWPFDocument word, LayoutProfile profile) {
        this.word = word;
        this.profile = profile;
        this.shape = profile.head();
    }

    void write(IssuedText text) {
        int whole = twips(profile.page().textWidth() + shape.outdent());
        int right = twips(shape.titleColumn());
        Grid grid = Grid.invisible(word, 2, List.of(whole - right, right), twips(shape.outdent()));
        issuer(grid, text.head());
        national(grid);
        number(grid.cell(1, 0), text);
        Line.centred(
                Grid.next(grid.cell(1, 1)),
                shape.place(),
                Words.placeAndDate(text.head().place(), text.head().date()));
        if (text.kind() == null) {
            addressees(text.addressees());
        } else {
            kindAndTitle(text.kind(), text.title());
            addressees(text.addressees());
        }
    }

    private void issuer(Grid grid, Letterhead head) {
        XWPFTableCell cell = grid.cell(0, 0);
        if (head.superior() != null) {
            Line.centred(Grid.next(cell), shape.superior(), VietnameseText.upper(head.superior()));
        }
        String issuer = VietnameseText.upper(head.issuer());
        Line.centred(Grid.next(cell), shape.issuer(), issuer);
        if (shape.issuerRule()) {
            int length = Math.min(grid.width(0) / 2, shape.issuer().widthOf(issuer) / 2);
            Line.rule(Grid.next(cell), grid.width(0), length);
        }
        if (!shape.issuerMark().isEmpty()) {
            Line.centred(Grid.next(cell), shape.superior(), shape.issuerMark());
        }
    }

    private void national(Grid grid) {
        XWPFTableCell cell = grid.cell(0, 1);
        shape.titles().forEach(title -> Line.centred(Grid.next(cell), title.face(), title.text()));
        Line.rule(Grid.next(cell), grid.width(1), twips(shape.titleRule()));
    }

    private void number(XWPFTableCell cell, IssuedText text) {
        Letterhead head = text.head();
        if (head.symbol() != null) {
            String number = shape.number().formatted(Words.number(head.number()), head.symbol());
            Line.centred(Grid.next(cell), shape.numberFace(), number);
        }
        if (text.kind() == null) {
            Line.centred(Grid.next(cell), shape.subjectFace(), shape.subject() + text.title());
        }
    }

    private void kindAndTitle(String kind, String title) {
        XWPFParagraph first = Line.centred(word.createParagraph(), profile.kind(), VietnameseText.upper(kind));
        first.setSpacingBefore(360);
        // Lines written apart (a title broken where its sense breaks) stay apart.
        title.lines().forEach(line -> Line.centred(word.createParagraph(), profile.title(), line.strip()));
        if (profile.titleMark().equals("rule")) {
            int whole = twips(profile.page().textWidth());
            Line.rule(word.createParagraph(), whole, whole / 4);
        } else {
            Line.centred(word.createParagraph(), profile.addressees(), profile.titleMark());
        }
    }

    /// One addressee stands behind the words, several stand below them, each with its dash.
    private void addressees(List<String> addressees) {
        gap();
        if (addressees.isEmpty()) {
            return;
        }
        boolean alone = addressees.size() == 1;
        Line.centred(
                word.createParagraph(),
                profile.addressees(),
                alone ? "Kính gửi: " + addressees.getFirst() : "Kính gửi:");
        if (!alone) {
            addressees.forEach(each -> {
                XWPFParagraph line = word.createParagraph();
                line.setAlignment(ParagraphAlignment.LEFT);
                line.setIndentationLeft(twips(55));
                Line.write(line, profile.addressees(), "- " + each);
            });
        }
        gap();
    }

    private void gap() {
        Line.pitch(word.createParagraph(), 12);
    }
}
