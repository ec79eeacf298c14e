package vn.nennep.documents;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a table people upload, .xlsx or .csv, one after another without keeping them: a million
/// rows in a
/// small heap. As with [FileReading] nothing is trusted: sizes, packing, time and secrecy are checked, formulas
/// are never computed, nothing outside the file is fetched.
public interface TableReading {

    /// The largest file taken, in bytes.
    long LARGEST = 150L << 20;

    /// The most rows read of one file: as many as Excel has.
    int MOST_ROWS = 1_048_576;

    /// Hands over every row below the one that names the columns, without the empty ones, those that repeat the
    /// headings and the one that numbers the columns.
    ///
    /// @param fileName as the user's machine called it; it may itself bear a secrecy stamp
    /// @param wanted in a workbook of several sheets the one of this name is read, or else the first with the
    /// headings
    /// @param headings of the columns; those with an asterisk (`Họ và tên *`) must be there. In any order, with
    /// or
    /// without diacritics; columns of other names are passed over
    /// @throws UnreadableFile for whatever is wrong with the file as a whole
    void read(String fileName, Path file, String wanted, List<String> headings, RowTaker taker);

    interface RowTaker {
        void take(Row row);
    }

    /// @param number of the row as Excel counts them, or of the line of a .csv
    /// @param cells as typed, in the order of the headings asked for; "" where there is nothing
    /// @param formula heading whose cell is a formula or an error; null when all are plain
    record Row(int number, List<String> cells, @Nullable String formula) {}
}
