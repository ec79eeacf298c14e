package vn.nennep.documents;

import java.util.List;

/// What became of a document elsewhere in the program: the plan read from it, the report it is. Every module that
/// knows of such a thing contributes a bean.
public interface DocumentLinks {

    /// Those the caller may see.
    List<Link> of(DocumentId document);

    record Link(String label, String href) {}
}
