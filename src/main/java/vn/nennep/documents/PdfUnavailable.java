package vn.nennep.documents;

/// A PDF could not be made. The message is Vietnamese and says what to do instead.
public class PdfUnavailable extends RuntimeException {

    public PdfUnavailable(String message) {
        super(message);
    }
}
