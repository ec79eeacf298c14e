package vn.nennep.documents.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Reads a .docx: the main part becomes the text; every other part that holds words is only searched for stamps.
final class WordFile {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ZipParts parts;
    private final String main;
    private final String folder;

    private WordFile(ZipParts parts, String main) {
        this.parts = parts;
        this.main = main;
        this.folder = main.substring(0, main.lastIndexOf('/') + 1);
    }

    static RawText read(ZipParts parts) throws IOException {
        try {
            return new WordFile(parts, mainPart(parts)).text();
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private RawText text() throws XMLStreamException {
        WordNumbering numbering = WordNumbering.read(part("numbering.xml"), part("styles.xml"));
        List<String> aside = new ArrayList<>();
        byte[] body = parts.get(main);
        if (body == null) {
            throw Refusal.damaged("Word");
        }
        List<String> lines = new WordLines(numbering, aside).read(body).lines();
        List<String> footnotes = new ArrayList<>();
        for (String notes : List.of("footnotes.xml", "endnotes.xml")) {
            byte[] part = part(notes);
            if (part != null) {
                footnotes.addAll(
                        new WordLines(WordNumbering.none(), aside).read(part).notes());
            }
        }
        for (String other : parts.names().filter(this::mayBearStamp).toList()) {
            aside.addAll(words(other));
        }
        return new RawText(lines, aside, footnotes, List.of(), TYPE, true);
    }

    private byte @Nullable [] part(String name) {
        return parts.get(folder + name);
    }

    private boolean mayBearStamp(String name) {
        boolean read =
                name.equals(main) || name.startsWith(folder + "footnotes") || name.startsWith(folder + "endnotes");
        return name.endsWith(".xml") && !read && (name.startsWith(folder) || name.startsWith("docProps/"));
    }

    private List<String> words(String name) throws XMLStreamException {
        byte[] part = parts.get(name);
        if (part == null) {
            return List.of();
        }
        if (name.startsWith("docProps/")) {
            return properties(part);
        }
        List<String> hidden = new ArrayList<>();
        hidden.addAll(new WordLines(WordNumbering.none(), hidden).read(part).lines());
        return hidden;
    }

    private static List<String> properties(byte[] part) throws XMLStreamException {
        List<String> values = new ArrayList<>();
        try (Xml xml = Xml.open(part)) {
            for (int event = xml.next(); event >= 0; event = xml.next()) {
                if (event == XMLStreamConstants.CHARACTERS) {
                    values.add(xml.text());
                }
            }
        }
        return values;
    }

    /// The package says itself which part is the document.
    private static String mainPart(ZipParts parts) throws XMLStreamException {
        byte[] relations = parts.get("_rels/.rels");
        if (relations != null) {
            try (Xml xml = Xml.open(relations)) {
                for (int event = xml.next(); event >= 0; event = xml.next()) {
                    if (event == XMLStreamConstants.START_ELEMENT && isMain(xml.attribute("Type"))) {
                        return known(parts, xml.attribute("Target"));
                    }
                }
            }
        }
        throw kindOf(parts);
    }

    private static boolean isMain(@Nullable String type) {
        return type != null && type.endsWith("/officeDocument");
    }

    private static String known(ZipParts parts, @Nullable String target) {
        String name = target == null ? "" : target.replaceFirst("^/", "");
        if (name.startsWith("xl/") || name.startsWith("ppt/") || parts.get(name) == null) {
            throw kindOf(parts);
        }
        return name;
    }

    private static RuntimeException kindOf(ZipParts parts) {
        List<String> names = parts.names().toList();
        if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
            return Refusal.unsupported("bảng tính Excel");
        }
        if (names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
            return Refusal.unsupported("bài trình chiếu PowerPoint");
        }
        if (names.contains("mimetype")) {
            return Refusal.unsupported("văn bản OpenDocument (.odt)");
        }
        return names.contains("[Content_Types].xml") ? Refusal.damaged("Word") : Refusal.unsupported("tệp nén");
    }

    private static RuntimeException damaged(XMLStreamException cause) {
        RuntimeException damaged = Refusal.damaged("Word");
        damaged.initCause(cause);
        return damaged;
    }
}
