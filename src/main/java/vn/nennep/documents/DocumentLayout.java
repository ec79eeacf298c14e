package vn.nennep.documents;

/// Produces issued documents in the prescribed layout (requirement 1.5; Quy định 399-QĐ/TW, Nghị định 30/2020/NĐ-CP).
public interface DocumentLayout {

    /// The document as a Word file (.docx), Unicode NFC whatever the input was.
    ///
    /// @throws IllegalArgumentException when there is no such profile
    byte[] docx(IssuedText text);
}
