package vn.nennep.documents.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.nennep.documents.ExtractedText;
import vn.nennep.documents.FileReading;
import vn.nennep.documents.SecrecyStamp;

/// Reads a file in memory from first byte to last check. Nothing is written anywhere, so nothing of a refused
/// file stays.
@Component
public class SafeFileReading implements FileReading {

    private final Duration limit;

    @Autowired
    public SafeFileReading() {
        this(Duration.ofSeconds(20));
    }

    SafeFileReading(Duration limit) {
        this.limit = limit;
    }

    @Override
    public ExtractedText read(String fileName, InputStream bytes) {
        SecrecyStamp.findInName(fileName).ifPresent(stamp -> {
            throw Refusal.secret(stamp);
        });
        byte[] file = whole(bytes);
        return TimeLimit.within(limit, () -> judged(FileContents.read(file)));
    }

    @Override
    public ExtractedText pasted(String text) {
        return TimeLimit.within(limit, () -> judged(RawText.printed(List.of(text), "text/plain")));
    }

    /// Stops one byte behind the limit, however much more is coming.
    private static byte[] whole(InputStream bytes) {
        try {
            byte[] file = bytes.readNBytes(LARGEST + 1);
            if (file.length > LARGEST) {
                throw Refusal.tooLarge();
            }
            if (file.length == 0) {
                throw Refusal.empty();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExtractedText judged(RawText raw) {
        String text = Tidy.text(raw.lines());
        String everything = Stream.of(raw.lines(), raw.aside(), raw.footnotes())
                .map(Tidy::text)
                .collect(Collectors.joining("\n"));
        SecrecyStamp.find(everything).ifPresent(stamp -> {
            throw Refusal.secret(stamp);
        });
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw Refusal.empty();
        }
        if (OldEncoding.suspected(text)) {
            throw Refusal.oldEncoding();
        }
        List<String> footnotes = raw.footnotes().stream()
                .map(Tidy::text)
                .filter(note -> !note.isEmpty())
                .toList();
        return new ExtractedText(text, raw.mediaType(), raw.wholeParagraphs(), footnotes, raw.remarks());
    }
}
