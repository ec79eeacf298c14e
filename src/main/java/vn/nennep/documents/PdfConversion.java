package vn.nennep.documents;

/// Prints a Word file to PDF.
public interface PdfConversion {

    /// The same pages as Word would print.
    ///
    /// @throws PdfUnavailable when no converter is installed, it took too long or it refused the file
    byte[] pdf(byte[] docx);

    /// Whether a converter is installed, so that a page can leave the button out.
    boolean available();
}
