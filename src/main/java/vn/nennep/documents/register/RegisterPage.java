package vn.nennep.documents.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.documents.search.Snippet;
import vn.nennep.web.Choice;
import vn.nennep.web.Pager;

/// The register.
///
/// @param note said below a search that found more than can be turned to
public record RegisterPage(
        List<Row> rows,
        Pager pager,
        String words,
        String year,
        String issuer,
        List<Choice> directions,
        List<Choice> kinds,
        boolean narrowed,
        boolean mayKeep,
        @Nullable String note) {

    /// Where the same words are looked for in study materials.
    public String materialsHref() {
        return "/materials?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /// @param snippet where the words stand in the text, when there
    /// @param urgency null when usual
    public record Row(
            String label,
            String href,
            Snippet title,
            @Nullable Snippet snippet,
            String issuer,
            String date,
            String direction,
            @Nullable String urgency) {}
}
