package vn.nennep.documents;

import java.io.InputStream;
import java.util.List;

/// Takes the cells out of a small Excel sheet that people upload, with the same mistrust as [FileReading].
public interface SheetReading {

    /// The largest sheet taken whole, in bytes; a lot for what people fill in by hand.
    int LARGEST = 2 * 1024 * 1024;

    /// The first sheet, row by row from the top, each cell as it is shown; rows end with their last filled cell.
    ///
    /// @throws UnreadableFile for whatever is wrong with the file, with advice what to do
    List<List<String>> rows(String fileName, InputStream bytes);
}
