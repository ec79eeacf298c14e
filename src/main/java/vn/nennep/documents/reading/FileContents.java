package vn.nennep.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/// Finds out what a file is from its bytes, never from its name, and hands it to the reader of that kind.
final class FileContents {

    private FileContents() {}

    static RawText read(byte[] file) throws IOException {
        if (startsWith(file, 'P', 'K', 3, 4) || startsWith(file, 'P', 'K', 5, 6)) {
            return WordFile.read(ZipParts.of(file));
        }
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OldWordFile.read(file);
        }
        // Readers of PDF look for the mark in the first kilobyte.
        String start = new String(file, 0, Math.min(file.length, 1024), StandardCharsets.ISO_8859_1);
        if (start.contains("%PDF-")) {
            return PdfFile.read(file);
        }
        if (start.startsWith("{\\rtf")) {
            throw Refusal.unsupported("tệp RTF");
        }
        return PlainText.decode(file)
                .map(text -> RawText.printed(text.lines().toList(), "text/plain"))
                .orElseThrow(() -> Refusal.unsupported(name(file)));
    }

    /// What a file that is no text is, in the words of people who do not know media types.
    private static String name(byte[] file) {
        String type;
        try {
            type = MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(file), new Metadata())
                    .toString();
        } catch (IOException _) {
            type = "application/octet-stream";
        }
        if (type.startsWith("image/")) {
            return "ảnh";
        }
        if (type.startsWith("audio/") || type.startsWith("video/")) {
            return "âm thanh hoặc phim";
        }
        if (type.contains("msdownload") || type.contains("executable") || type.contains("x-elf")) {
            return "chương trình máy tính";
        }
        if (type.contains("zip") || type.contains("rar") || type.contains("7z") || type.contains("compressed")) {
            return "tệp nén";
        }
        if (type.equals("application/octet-stream") || type.startsWith("text/")) {
            throw Refusal.notText();
        }
        return "tệp loại " + type;
    }

    private static boolean startsWith(byte[] file, int... mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
