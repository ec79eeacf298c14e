package vn.nennep.documents.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Walks one part of a Word file and writes down what a reader of the printed page sees: a paragraph a line, automatic
/// numbers and dashes as text, tables by rows, text boxes below the paragraph they hang on. Deleted, hidden and doubled
/// text goes aside.
final class WordLines {

    private final WordNumbering numbering;
    private final List<String> aside;
    private final List<String> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<WordTable> tables = new ArrayDeque<>();
    /// Where finished lines go: the page, a cell, a text box or a note; the innermost first.
    private final Deque<List<String>> places = new ArrayDeque<>();

    private boolean inRun;
    private boolean hidden;
    private int length;

    /// A paragraph being read, with the lines of text boxes that hang on it.
    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private final List<String> boxes = new ArrayList<>();
        private @Nullable String style;
        private int list = WordNumbering.UNSET;
        private int level = WordNumbering.UNSET;
        private boolean inProperties;
    }

    WordLines(WordNumbering numbering, List<String> aside) {
        this.numbering = numbering;
        this.aside = aside;
        places.push(lines);
    }

    WordLines read(byte[] part) throws XMLStreamException {
        try (Xml xml = Xml.open(part)) {
            for (int event = xml.next(); event >= 0; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT && isOurs(xml)) {
                    end(xml.name());
                }
            }
        }
        return this;
    }

    List<String> lines() {
        return lines;
    }

    /// Footnotes or endnotes, one element each.
    List<String> notes() {
        return notes;
    }

    private static boolean isOurs(Xml xml) {
        return xml.isWord() || xml.name().equals("Fallback");
    }

    private void start(Xml xml) throws XMLStreamException {
        if (xml.name().equals("textpath")) {
            String watermark = xml.attribute("string");
            aside.add(watermark == null ? "" : watermark);
        } else if (isOurs(xml)) {
            structure(xml);
        }
    }

    private void structure(Xml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "p" -> paragraphs.push(new Paragraph());
            case "r" -> {
                inRun = true;
                hidden = false;
            }
            case "tbl" -> tables.push(new WordTable());
            case "tr" -> {
                if (!tables.isEmpty()) {
                    tables.peek().row();
                }
            }
            case "tc" ->
                places.push(tables.isEmpty() ? new ArrayList<>() : tables.peek().cell());
            case "gridSpan" -> {
                if (!tables.isEmpty()) {
                    tables.peek().span(xml.number("val", 1));
                }
            }
            case "vMerge" -> {
                if (!tables.isEmpty() && !"restart".equals(xml.attribute("val"))) {
                    tables.peek().continued();
                }
            }
            case "txbxContent", "footnote", "endnote" -> places.push(new ArrayList<>());
            // The same text box again, for older programs.
            case "Fallback" -> places.push(aside);
            case "del", "moveFrom", "instrText", "pPrChange", "rPrChange", "sectPrChange", "tblPrChange" -> xml.skip();
            default -> inParagraph(xml);
        }
    }

    private void inParagraph(Xml xml) throws XMLStreamException {
        Paragraph paragraph = paragraphs.peek();
        if (paragraph == null) {
            return;
        }
        if (paragraph.inProperties) {
            property(xml, paragraph);
            return;
        }
        switch (xml.name()) {
            case "pPr" -> paragraph.inProperties = true;
            case "vanish" -> hidden = inRun && xml.isOn();
            case "t" -> text(content(xml));
            case "tab", "ptab" -> text(inRun ? "\t" : "");
            case "br", "cr" -> text("\n");
            case "noBreakHyphen" -> text("-");
            case "sym" -> text(paragraph.text.isEmpty() ? "- " : "");
            default -> {}
        }
    }

    private static void property(Xml xml, Paragraph paragraph) throws XMLStreamException {
        switch (xml.name()) {
            case "pStyle" -> paragraph.style = xml.attribute("val");
            case "numId" -> paragraph.list = xml.number("val", WordNumbering.UNSET);
            case "ilvl" -> paragraph.level = xml.number("val", WordNumbering.UNSET);
            case "rPr", "tabs" -> xml.skip();
            default -> {}
        }
    }

    private static String content(Xml xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event >= 0 && event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.text());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                xml.skip();
            }
        }
        return text.toString();
    }

    private void text(String text) {
        length += text.length();
        if (length > Tidy.LONGEST) {
            throw Refusal.tooLong();
        }
        if (hidden) {
            aside.add(text);
        } else if (!paragraphs.isEmpty()) {
            paragraphs.peek().text.append(text);
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "pPr" -> {
                if (!paragraphs.isEmpty()) {
                    paragraphs.peek().inProperties = false;
                }
            }
            case "r" -> {
                inRun = false;
                hidden = false;
            }
            case "tc", "Fallback" -> leave();
            case "tbl" -> {
                List<String> rows = tables.isEmpty() ? List.of() : tables.pop().lines();
                place().addAll(rows);
            }
            case "txbxContent" -> {
                List<String> box = leave();
                boolean hangs = !paragraphs.isEmpty() && place() != aside;
                (hangs ? paragraphs.element().boxes : place()).addAll(box);
            }
            case "footnote", "endnote" -> notes.add(String.join(" ", leave()).strip());
            default -> {}
        }
    }

    private void endParagraph() {
        if (paragraphs.isEmpty()) {
            return;
        }
        Paragraph ended = paragraphs.pop();
        String text = ended.text.toString().strip();
        String mark = numbering.mark(ended.style, ended.list, ended.level);
        boolean contents = ended.style != null && ended.style.matches("(?i)toc ?\\d");
        if (!contents) {
            place().add(text.isEmpty() || mark.isEmpty() ? text : mark + " " + text);
        }
        place().addAll(ended.boxes);
    }

    private List<String> place() {
        return places.isEmpty() ? lines : places.element();
    }

    private List<String> leave() {
        return places.size() > 1 ? places.pop() : new ArrayList<>();
    }
}
