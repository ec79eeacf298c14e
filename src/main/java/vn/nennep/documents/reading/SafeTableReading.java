package vn.nennep.documents.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;
import vn.nennep.documents.SecrecyStamp;
import vn.nennep.documents.TableReading;

/// Finds out what a file is from its bytes and reads it on a thread of its own, while it is wanted and its time
/// lasts. The taker works on that thread too; what it throws comes out as it is.
@Component
public class SafeTableReading implements TableReading {

    /// A full sheet takes some twenty seconds on a slow machine.
    private static final Duration LIMIT = Duration.ofMinutes(3);

    @Override
    public void read(String fileName, Path file, String wanted, List<String> headings, RowTaker taker) {
        SecrecyStamp.findInName(fileName).ifPresent(stamp -> {
            throw Refusal.secret(stamp);
        });
        TakerFailed.unwrapped(() -> TimeLimit.within(LIMIT, () -> {
            read(file, wanted, new SheetRows(headings, TakerFailed.wrapping(taker)));
            return true;
        }));
    }

    private static void read(Path file, String wanted, SheetRows rows) throws IOException, XMLStreamException {
        long size = Files.size(file);
        if (size == 0) {
            throw Refusal.empty();
        }
        if (size > LARGEST) {
            throw Refusal.tooLargeSheet();
        }
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(8);
        }
        int mark = start.length < 4
                ? 0
                : (start[0] & 0xFF) << 24 | (start[1] & 0xFF) << 16 | (start[2] & 0xFF) << 8 | (start[3] & 0xFF);
        switch (mark) {
            case 0x504B0304, 0x504B0506 -> XlsxFile.read(file, wanted, rows);
            case 0xD0CF11E0 -> throw Refusal.unsupportedSheet("tệp Excel cũ (.xls) hoặc tệp có mật khẩu");
            case 0x25504446 -> throw Refusal.unsupportedSheet("tệp PDF");
            default -> CsvFile.read(file, rows);
        }
    }
}
