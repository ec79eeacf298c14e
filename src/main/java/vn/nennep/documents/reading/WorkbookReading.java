package vn.nennep.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.nennep.documents.SecrecyStamp;
import vn.nennep.documents.SheetReading;
import vn.nennep.documents.UnreadableFile;
import vn.nennep.documents.UnreadableFile.Reason;
import vn.nennep.text.VietnameseText;

/// The package is unpacked with limits first; only what passes is opened as a workbook.
@Component
class WorkbookReading implements SheetReading {

    private static final int MOST_ROWS = 10_000;
    private static final int MOST_COLUMNS = 50;

    @Override
    public List<List<String>> rows(String fileName, InputStream bytes) {
        SecrecyStamp.findInName(fileName).ifPresent(stamp -> {
            throw Refusal.secret(stamp);
        });
        try {
            byte[] file = bytes.readNBytes(LARGEST + 1);
            check(file);
            ZipParts.of(file);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                return rows(book.getSheetAt(0));
            }
        } catch (IOException | org.apache.poi.ooxml.POIXMLException | IllegalArgumentException broken) {
            throw Refusal.damaged("Excel");
        }
    }

    private static void check(byte[] file) {
        if (file.length == 0) {
            throw Refusal.empty();
        }
        if (file.length > LARGEST) {
            throw new UnreadableFile(
                    Reason.TOO_LARGE,
                    "Bảng Excel lớn hơn 2 MB.",
                    "Hãy chia thành nhiều bảng nhỏ hơn rồi tải lên từng bảng.");
        }
        if (file[0] != 'P' || file[1] != 'K') {
            throw new UnreadableFile(
                    Reason.UNSUPPORTED,
                    "Tệp không phải bảng Excel (.xlsx).",
                    "Hãy mở bằng Excel, chọn Lưu thành › Excel Workbook (.xlsx) rồi tải lên lại.");
        }
    }

    private static List<List<String>> rows(Sheet sheet) {
        if (sheet.getLastRowNum() > MOST_ROWS) {
            throw new UnreadableFile(
                    Reason.TOO_LONG,
                    "Bảng có hơn 10.000 dòng.",
                    "Hãy bỏ các dòng trống ở cuối, hoặc chia thành nhiều bảng rồi tải lên từng bảng.");
        }
        DataFormatter shown = new DataFormatter(Locale.of("vi", "VN"));
        shown.setUseCachedValuesForFormulaCells(true);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            rows.add(row == null ? List.of() : cells(row, shown));
        }
        return rows;
    }

    private static List<String> cells(Row row, DataFormatter shown) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getLastCellNum(), MOST_COLUMNS); i++) {
            var cell = row.getCell(i);
            String text = cell == null || cell.getCellType() == CellType.BLANK ? "" : shown.formatCellValue(cell);
            SecrecyStamp.find(text).ifPresent(stamp -> {
                throw Refusal.secret(stamp);
            });
            cells.add(VietnameseText.foldWhitespace(VietnameseText.nfc(text)).strip());
        }
        return cells;
    }
}
