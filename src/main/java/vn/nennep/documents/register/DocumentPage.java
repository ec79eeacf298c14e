package vn.nennep.documents.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.documents.DocumentLinks;
import vn.nennep.documents.citation.Branch;
import vn.nennep.documents.citation.Drawing;
import vn.nennep.web.Choice;

/// One document.
///
/// @param links what became of it elsewhere
/// @param drawing null when nothing rests on anything
/// @param body paragraphs of what it says, as far as they are shown
/// @param keeping what may be changed; null for a reader
public record DocumentPage(
        String href,
        List<Fact> facts,
        List<String> recipients,
        @Nullable String fileHref,
        @Nullable String signedHref,
        List<DocumentLinks.Link> links,
        @Nullable Drawing drawing,
        List<Branch> restsOn,
        List<Branch> citedBy,
        List<Sent> sent,
        List<String> body,
        @Nullable Keeping keeping) {

    public record Fact(String name, String value, @Nullable String href) {}

    /// @param takeBackHref null when it stays sent
    public record Sent(String name, @Nullable String takeBackHref) {}

    /// @param units to which it may be sent
    /// @param removable entered by hand
    public record Keeping(List<Choice> units, List<Choice> relations, boolean removable) {}
}
