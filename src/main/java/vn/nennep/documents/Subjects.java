package vn.nennep.documents;

import java.util.List;

/// What documents and materials are about: topics, which are kept above the register.
public interface Subjects {

    /// Those the caller may choose, newest first.
    List<Subject> all();

    record Subject(long id, String title, String href) {}
}
