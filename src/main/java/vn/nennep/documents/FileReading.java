package vn.nennep.documents;

import java.io.InputStream;
import vn.nennep.documents.reading.SafeFileReading;

/// Takes the text out of files people upload (requirement 2.2) and trusts none of them: sizes, nesting, time and
/// secrecy are checked, nothing outside the file is ever fetched, and nothing of a refused file is kept.
public interface FileReading {

    /// The largest file taken, in bytes. Larger ones are refused without being read to their end.
    int LARGEST = 20 * 1024 * 1024;

    /// Reads .docx, .doc, .pdf with a text layer, and plain text; the contents decide, not the name's ending.
    ///
    /// @param fileName as the user's machine called it; it may itself bear a secrecy stamp
    /// @throws UnreadableFile for whatever is wrong with the file, with advice what to do
    ExtractedText read(String fileName, InputStream bytes);

    /// The same checks for text that was pasted into a form.
    ///
    /// @throws UnreadableFile when it is empty, too long, in an old encoding or stamped secret
    ExtractedText pasted(String text);

    /// For programs that run without Spring.
    static FileReading standard() {
        return new SafeFileReading();
    }
}
