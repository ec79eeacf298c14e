package vn.nennep.documents.search;

import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Paged;

/// What was found, best first. Of very many only the newest are put in order and can be turned to.
///
/// @param more whether there are more than could be put in order
public record Hits(Paged<Hit> page, boolean more) {

    /// So many are put in order at least, if there are as many.
    static final int RANKED = 150;

    /// "07 văn bản", "Hơn 150 văn bản"
    public String words(String noun) {
        return more
                ? "Hơn " + OfficialFigures.count(RANKED) + " " + noun
                : OfficialFigures.count(page.total()) + " " + noun;
    }
}
