package vn.nennep.documents.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/// Files of every kind, good and hostile, made on the spot.
final class Files {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Files() {}

    /// A Word file with one paragraph for each line.
    static byte[] docx(List<String> lines) {
        return docx(String.join("", lines.stream().map(Files::paragraph).toList()), Map.of());
    }

    static byte[] docx(String body, Map<String, String> otherParts) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8("<Types/>"));
        parts.put("_rels/.rels", utf8(relations("word/document.xml")));
        parts.put("word/document.xml", utf8(part("document", "<w:body>" + body + "</w:body>")));
        otherParts.forEach((name, text) -> parts.put(name, utf8(text)));
        return zip(parts);
    }

    static String relations(String main) {
        return "<Relationships><Relationship Id=\"r1\" Target=\"" + main
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/>"
                + "</Relationships>";
    }

    static String part(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root + " xmlns:w=\"" + W
                + "\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">" + content + "</w:" + root
                + ">";
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + escaped(text) + "</w:t></w:r></w:p>";
    }

    static String listed(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + escaped(text) + "</w:t></w:r></w:p>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// 300 MB of spaces in a file of some 300 KB.
    static byte[] wordBomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(utf8(relations("word/document.xml")));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 300; i++) {
                zip.write(spaces);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] encryptedDocx() throws Exception {
        try (POIFSFileSystem system = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bi-mat");
            try (var stream = encryptor.getDataStream(system)) {
                stream.write(docx(List.of("Nội dung")));
            }
            system.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /// A PDF with a text layer, thirty-six printed lines a page.
    static byte[] pdf(List<String> lines) {
        return pdf(lines, null);
    }

    static byte[] encryptedPdf(String userPassword) {
        StandardProtectionPolicy policy = new StandardProtectionPolicy("chu", userPassword, new AccessPermission());
        policy.getPermissions().setCanExtractContent(!userPassword.isEmpty());
        policy.setEncryptionKeyLength(128);
        return pdf(List.of("Nội dung kế hoạch được khóa bằng mật khẩu."), policy);
    }

    private static byte[] pdf(List<String> lines, @Nullable StandardProtectionPolicy policy) {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDFont font = vietnameseFont(pdf);
            for (int from = 0; from < lines.size(); from += 36) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    write(content, font, 300, 810, Integer.toString(from / 36 + 1));
                    for (int i = from; i < Math.min(from + 36, lines.size()); i++) {
                        write(content, font, 85, 780 - (i - from) * 20, lines.get(i));
                    }
                }
            }
            if (policy != null) {
                pdf.protect(policy);
            }
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(PDPageContentStream content, PDFont font, float x, float y, String text) throws IOException {
        content.beginText();
        content.setFont(font, 12);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    /// PDFBox carries a font with all of Vietnamese.
    static PDFont vietnameseFont(PDDocument pdf) throws IOException {
        try (var file =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(pdf, new ByteArrayInputStream(file.readAllBytes()), true);
        }
    }

    static byte[] scannedPdf(int pages) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var picture =
                    LosslessFactory.createFromImage(pdf, new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY));
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(picture, 0, 0, 595, 842);
                }
            }
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] emptyPages(int pages) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                pdf.addPage(new PDPage(PDRectangle.A4));
            }
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    /// A page whose contents unpack to 200 MB.
    static byte[] pdfBomb() throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            var stream = new org.apache.pdfbox.pdmodel.common.PDStream(pdf);
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            try (var out = stream.createOutputStream(org.apache.pdfbox.cos.COSName.FLATE_DECODE)) {
                for (int i = 0; i < 200; i++) {
                    out.write(spaces);
                }
            }
            page.setContents(stream);
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
