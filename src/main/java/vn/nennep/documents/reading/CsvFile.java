package vn.nennep.documents.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A .csv as Excel and others write it: UTF-8 or UTF-16, with or without a mark, with commas, semicolons or
/// tabs. Tables of before Unicode are refused with advice, nothing is guessed.
final class CsvFile {

    private static final int START = 1 << 15;

    private CsvFile() {}

    static void read(Path file, SheetRows rows) throws IOException {
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(START);
        }
        Charset charset = charset(start);
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                Reader text = new InputStreamReader(
                        bytes,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            new CsvRows(text, separator(new String(start, charset))).read(rows);
        } catch (CharacterCodingException _) {
            throw Refusal.oldEncoding();
        }
        if (!rows.found()) {
            throw Refusal.noHeadings();
        }
        rows.end();
    }

    private static Charset charset(byte[] start) {
        int first = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
        if (first == 0xFEFF || first == 0xFFFE) {
            return StandardCharsets.UTF_16;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < start.length; i++) {
            zeros[i % 2] += start[i] == 0 ? 1 : 0;
        }
        // Digits, spaces and plain letters have a zero on the same side.
        if (zeros[0] + zeros[1] > start.length / 8) {
            return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        if (zeros[0] + zeros[1] > 0) {
            throw Refusal.notText();
        }
        return StandardCharsets.UTF_8;
    }

    /// Whichever of them the first lines have most.
    private static char separator(String start) {
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            most = count(start, candidate) > count(start, most) ? candidate : most;
        }
        return most;
    }

    private static long count(String start, char wanted) {
        return start.lines()
                .limit(10)
                .flatMapToInt(String::chars)
                .filter(c -> c == wanted)
                .count();
    }
}
