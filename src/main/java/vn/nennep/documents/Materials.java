package vn.nennep.documents;

import java.util.List;

/// Tài liệu học tập, for the modules above.
public interface Materials {

    /// Those about a topic that the caller may see, newest first.
    List<Known> about(long topic);

    record Known(String title, String kind, String href) {}
}
