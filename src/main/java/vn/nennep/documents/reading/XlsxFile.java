package vn.nennep.documents.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import vn.nennep.text.VietnameseText;

/// A workbook: which sheet to read, and its texts. What a formula computes, what a link points to, styles, pictures and
/// macros are never looked at.
final class XlsxFile {

    private static final String BOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private final SheetZip zip;
    private boolean counts1904;

    private XlsxFile(SheetZip zip) {
        this.zip = zip;
    }

    static void read(Path file, String wanted, SheetRows rows) throws IOException, XMLStreamException {
        try (SheetZip zip = SheetZip.open(file)) {
            if (!zip.has(BOOK)) {
                throw Refusal.unsupportedSheet(zip.has("word/document.xml") ? "văn bản Word" : "tệp nén");
            }
            new XlsxFile(zip).read(wanted, rows);
        }
    }

    private void read(String wanted, SheetRows rows) throws IOException, XMLStreamException {
        List<Sheet> sheets = sheets();
        if (counts1904) {
            throw Refusal.counts1904();
        }
        SharedStrings strings = strings();
        sheets.sort(Comparator.comparing(sheet -> !same(sheet.name(), wanted)));
        for (Sheet sheet : sheets) {
            SheetRows.refuseSecret(sheet.name());
            if (!rows.found() && zip.has(sheet.part())) {
                try (InputStream part = zip.open(sheet.part());
                        Xml xml = Xml.open(part)) {
                    new XlsxRows(xml, strings).read(rows);
                }
            }
        }
        if (!rows.found()) {
            throw Refusal.noHeadings();
        }
        rows.end();
    }

    private List<Sheet> sheets() throws IOException, XMLStreamException {
        Map<String, String> targets = targets();
        List<Sheet> sheets = new ArrayList<>();
        try (InputStream part = zip.open(BOOK);
                Xml xml = Xml.open(part)) {
            for (int event = xml.next(); event >= 0; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("sheet")) {
                    String target = targets.get(Objects.requireNonNullElse(xml.attribute("id"), ""));
                    if (target != null) {
                        sheets.add(new Sheet(Objects.requireNonNullElse(xml.attribute("name"), ""), target));
                    }
                } else if (event == XMLStreamConstants.START_ELEMENT
                        && xml.name().equals("workbookPr")) {
                    String from1904 = xml.attribute("date1904");
                    counts1904 = "1".equals(from1904) || "true".equals(from1904);
                }
            }
        }
        return sheets;
    }

    private Map<String, String> targets() throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        try (InputStream part = zip.open(RELATIONS);
                Xml xml = Xml.open(part)) {
            for (int event = xml.next(); event >= 0; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("Relationship")) {
                    String target = Objects.requireNonNullElse(xml.attribute("Target"), "");
                    String type = Objects.requireNonNullElse(xml.attribute("Type"), "");
                    if (type.endsWith("/worksheet")) {
                        String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                        targets.put(Objects.requireNonNullElse(xml.attribute("Id"), ""), path);
                    }
                }
            }
        }
        return targets;
    }

    private SharedStrings strings() throws IOException, XMLStreamException {
        if (!zip.has("xl/sharedStrings.xml")) {
            return SharedStrings.none();
        }
        try (InputStream part = zip.open("xl/sharedStrings.xml");
                Xml xml = Xml.open(part)) {
            return SharedStrings.read(xml);
        }
    }

    private static boolean same(String name, String wanted) {
        return VietnameseText.fold(name).equals(VietnameseText.fold(wanted));
    }

    private record Sheet(String name, String part) {}
}
