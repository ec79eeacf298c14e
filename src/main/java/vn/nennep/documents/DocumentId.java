package vn.nennep.documents;

/// Identity of a registered document.
public record DocumentId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
