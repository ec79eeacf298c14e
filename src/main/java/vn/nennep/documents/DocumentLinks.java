package vn.nennep.documents;

import java.util.List;
import java.util.Optional;

/// What became of a document elsewhere in the program: the plan read from it, the report it is. Every module that
/// knows of such a thing contributes a bean.
public interface DocumentLinks {

    /// Those the caller may see.
    List<Link> of(DocumentId document);

    /// Why it may not be taken out of the register as long as something else leads to it; empty when nothing does.
    default Optional<String> heldBy(DocumentId document) {
        return Optional.empty();
    }

    record Link(String label, String href) {}
}
