package vn.nennep.documents;

import java.util.Comparator;
import java.util.Optional;
import vn.nennep.documents.reading.StampSearch;

/// A degree of state secrecy stamped on a document (Luật Bảo vệ bí mật nhà nước 117/2025), lowest first. Such a
/// document is refused and not kept, anywhere it can enter (requirement 1.6).
///
/// `MẬT` in capitals on its own or beside the document's head is a stamp; `bảo vệ bí mật nhà nước` in a sentence or
/// a heading is not.
public enum SecrecyStamp {
    SECRET("MẬT"),
    HIGHLY_SECRET("TỐI MẬT"),
    TOP_SECRET("TUYỆT MẬT");

    private final String words;

    SecrecyStamp(String words) {
        this.words = words;
    }

    /// As it is stamped.
    public String words() {
        return words;
    }

    /// The highest degree stamped anywhere in a text, whatever its Unicode form.
    public static Optional<SecrecyStamp> find(String text) {
        return StampSearch.inText(text).max(Comparator.naturalOrder());
    }

    /// The degree that a file's name bears, as in `KH 05 (MẬT).docx`.
    public static Optional<SecrecyStamp> findInName(String fileName) {
        return StampSearch.inName(fileName).max(Comparator.naturalOrder());
    }
}
