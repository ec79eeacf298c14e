package vn.nennep.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads Word 97-2003 files (.doc) through Tika, which knows their numbering; embedded files are left alone.
final class OldWordFile {

    private static final Pattern BULLET = Pattern.compile("^[·•\\uF000-\\uF0FF]\\s*");

    private OldWordFile() {}

    static RawText read(byte[] file) throws IOException {
        Set<String> streams;
        try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            streams = system.getRoot().getEntryNames();
        }
        if (streams.contains("EncryptedPackage")) {
            throw Refusal.encrypted();
        }
        if (!streams.contains("WordDocument")) {
            throw Refusal.unsupported(streams.contains("Workbook") ? "bảng tính Excel" : "tệp Office đời cũ");
        }
        Lines lines = new Lines();
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NoEmbedded());
        try {
            new OfficeParser().parse(new ByteArrayInputStream(file), lines, new Metadata(), context);
        } catch (EncryptedDocumentException _) {
            throw Refusal.encrypted();
        } catch (SAXException | TikaException e) {
            throw new IOException(e);
        }
        return new RawText(lines.body, lines.aside, List.of(), List.of(), "application/msword", true);
    }

    /// Puts one paragraph on a line; tables are laid out as those of newer files.
    private static final class Lines extends DefaultHandler {

        private final List<String> body = new ArrayList<>();
        private final List<String> aside = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private final Deque<WordTable> tables = new ArrayDeque<>();
        private final Deque<List<String>> cells = new ArrayDeque<>();
        private int length;
        private int margins;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            TimeLimit.check();
            switch (name) {
                case "table" -> tables.push(new WordTable());
                case "tr" -> tables.element().row();
                case "td" -> cells.push(tables.element().cell());
                case "div" -> margins += margins > 0 || isMargin(attributes.getValue("class")) ? 1 : 0;
                default -> {}
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            switch (name) {
                case "p", "li", "h1", "h2", "h3", "h4", "h5", "h6" -> end();
                case "td" -> {
                    end();
                    cells.pop();
                }
                case "table" -> place().addAll(tables.pop().lines());
                case "div" -> {
                    end();
                    margins -= margins > 0 ? 1 : 0;
                }
                default -> {}
            }
        }

        @Override
        public void characters(char[] characters, int start, int count) {
            length += count;
            if (length > Tidy.LONGEST) {
                throw Refusal.tooLong();
            }
            line.append(characters, start, count);
        }

        private void end() {
            if (!line.isEmpty()) {
                place().add(BULLET.matcher(line.toString().strip()).replaceFirst("- "));
                line.setLength(0);
            }
        }

        private List<String> place() {
            if (!cells.isEmpty()) {
                return cells.element();
            }
            return margins > 0 ? aside : body;
        }

        private static boolean isMargin(@Nullable String kind) {
            return "header".equals(kind) || "footer".equals(kind);
        }
    }

    private static final class NoEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {
            // Nothing embedded is read.
        }
    }
}
