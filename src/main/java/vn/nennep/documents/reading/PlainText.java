package vn.nennep.documents.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decodes plain text: UTF-8 or UTF-16, with or without a mark. One-byte tables of before Unicode cannot be told apart
/// with certainty, and nothing is guessed: they are refused with advice.
final class PlainText {

    private PlainText() {}

    /// Empty when the bytes are no text at all.
    static Optional<String> decode(byte[] file) {
        Charset marked = marked(file);
        if (marked != null) {
            return strict(file, marked).filter(PlainText::isClean);
        }
        Optional<String> utf8 = strict(file, StandardCharsets.UTF_8).filter(PlainText::isClean);
        if (utf8.isPresent()) {
            return utf8.filter(text -> !isMarkup(text));
        }
        Optional<String> utf16 = unmarkedUtf16(file);
        if (utf16.isPresent()) {
            return utf16;
        }
        if (isOneByteText(file)) {
            throw brokenUtf8(file) ? Refusal.damaged("văn bản") : Refusal.oldEncoding();
        }
        return Optional.empty();
    }

    private static @Nullable Charset marked(byte[] file) {
        if (file.length >= 3 && file[0] == (byte) 0xEF && file[1] == (byte) 0xBB && file[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        boolean little = file.length >= 2 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE;
        boolean big = file.length >= 2 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF;
        return little || big ? StandardCharsets.UTF_16 : null;
    }

    private static Optional<String> strict(byte[] file, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /// Spaces, digits and plain letters are half of Vietnamese text: in UTF-16 each has a zero on the same side.
    private static Optional<String> unmarkedUtf16(byte[] file) {
        if (file.length % 2 != 0) {
            return Optional.empty();
        }
        int[] zeros = new int[2];
        for (int i = 0; i < file.length; i++) {
            zeros[i % 2] += file[i] == 0 ? 1 : 0;
        }
        int pairs = file.length / 2;
        if (zeros[1] * 4 > pairs && zeros[0] * 3 < zeros[1]) {
            return strict(file, StandardCharsets.UTF_16LE).filter(PlainText::isClean);
        }
        if (zeros[0] * 4 > pairs && zeros[1] * 3 < zeros[0]) {
            return strict(file, StandardCharsets.UTF_16BE).filter(PlainText::isClean);
        }
        return Optional.empty();
    }

    private static boolean isClean(String text) {
        long strange = text.chars()
                .filter(c -> c == 0xFFFD
                        || (Character.isISOControl(c) && !Character.isWhitespace(c))
                        || !Character.isDefined(c))
                .count();
        return text.indexOf('\0') < 0 && strange * 200 <= text.length();
    }

    private static boolean isMarkup(String text) {
        String start = text.stripLeading();
        return start.regionMatches(true, 0, "<!doctype html", 0, 14)
                || start.regionMatches(true, 0, "<html", 0, 5)
                || start.startsWith("<?xml");
    }

    private static boolean isOneByteText(byte[] file) {
        int controls = 0;
        int ascii = 0;
        for (byte b : file) {
            boolean space = b == '\n' || b == '\r' || b == '\t' || b == '\f';
            controls += (b >= 0 && b < 0x20 && !space) || b == 0x7F ? 1 : 0;
            ascii += b >= 0x20 && b < 0x7F ? 1 : 0;
        }
        return controls * 50L <= file.length && ascii * 2L >= file.length;
    }

    /// UTF-8 with a few broken places, as when a file was cut off.
    private static boolean brokenUtf8(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        long vietnamese = text.chars().filter(c -> c >= 0x1EA0 && c <= 0x1EF9).count();
        return vietnamese > broken * 10;
    }
}
