package vn.nennep.documents.material;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.documents.search.Snippet;
import vn.nennep.web.Choice;
import vn.nennep.web.Pager;

/// The list of materials.
public record MaterialsPage(
        List<Row> rows,
        Pager pager,
        String words,
        List<Choice> kinds,
        List<Choice> topics,
        boolean narrowed,
        boolean mayIssue) {

    /// @param snippet where the words stand in the text, when there
    public record Row(String href, Snippet title, @Nullable Snippet snippet, String kind, String issuer, String date) {}
}
