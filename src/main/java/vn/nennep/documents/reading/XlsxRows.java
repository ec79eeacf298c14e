package vn.nennep.documents.reading;

import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// The rows of one sheet of a workbook. Of a formula nothing is taken: what stands in the file as its value may be
/// anything.
final class XlsxRows {

    private final Xml xml;
    private final SharedStrings strings;
    private final SheetCells cells = new SheetCells();
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int column;

    XlsxRows(Xml xml, SharedStrings strings) {
        this.xml = xml;
        this.strings = strings;
    }

    void read(SheetRows rows) throws XMLStreamException {
        boolean wanted = true;
        for (int event = xml.next(); event >= 0 && (wanted || rows.found()); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "row" -> wanted = row(rows);
                    case "mergeCell" -> refuseMerged(xml.attribute("ref"), rows);
                    case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" ->
                        SheetRows.refuseSecret(heading());
                    default -> {}
                }
            }
        }
    }

    private boolean row(SheetRows rows) throws XMLStreamException {
        row = xml.number("r", row + 1);
        column = -1;
        cells.begin(row);
        for (int event = xml.next(); event >= 0; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("c")) {
                cell();
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("row")) {
                break;
            }
        }
        return rows.take(cells);
    }

    private void cell() throws XMLStreamException {
        column = column(xml.attribute("r"), column + 1);
        String type = Objects.requireNonNullElse(xml.attribute("t"), "n");
        boolean formula = type.equals("e");
        boolean within = false;
        text.setLength(0);
        for (int event = xml.next(); event >= 0; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "v", "t" -> within = true;
                    case "f" -> formula = true;
                    case "rPh" -> xml.skip();
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                within = false;
                if (xml.name().equals("c")) {
                    break;
                }
            } else if (within && event == XMLStreamConstants.CHARACTERS && text.length() < SheetCells.LONGEST) {
                text.append(xml.text());
            }
        }
        cells.put(column, value(type), formula);
    }

    private String value(String type) {
        return switch (type) {
            case "s" -> strings.get(number(text));
            case "n" -> plain(text.toString());
            default -> text.toString();
        };
    }

    /// Whole numbers as people write them: `1985`, not `1985.0` or `1.985E3`.
    private static String plain(String number) {
        if (number.indexOf('.') < 0 && number.indexOf('E') < 0 && number.indexOf('e') < 0) {
            return number;
        }
        try {
            double value = Double.parseDouble(number);
            return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : number;
        } catch (NumberFormatException _) {
            return number;
        }
    }

    private static int number(CharSequence digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9' || number > 100_000_000) {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return digits.isEmpty() ? -1 : number;
    }

    /// `C12` is 2; cells need not say where they are.
    private static int column(@Nullable String at, int otherwise) {
        if (at == null) {
            return otherwise;
        }
        int column = 0;
        for (int i = 0; i < at.length() && i < 4 && Character.isUpperCase(at.charAt(i)); i++) {
            column = column * 26 + at.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    /// Above the headings a title may stretch over several columns; below them each row stands for itself.
    private static void refuseMerged(@Nullable String area, SheetRows rows) {
        if (area == null || !rows.found()) {
            return;
        }
        int last = number(area.substring(area.indexOf(':') + 1).replaceAll("[A-Z$]", ""));
        if (last > rows.headAt()) {
            throw Refusal.mergedCells(area);
        }
    }

    private String heading() throws XMLStreamException {
        text.setLength(0);
        for (int event = xml.next(); event >= 0 && event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            text.append(event == XMLStreamConstants.CHARACTERS ? xml.text() : "");
        }
        return text.toString().replaceAll("&[LCR]|&\"[^\"]*\"|&\\d+", "\n");
    }
}
