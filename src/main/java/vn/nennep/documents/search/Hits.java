package vn.nennep.documents.search;

import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Paged;

/// What was found, best first. Of very many only the best can be turned to.
///
/// @param counted how many match, counted up to a thousand
public record Hits(Paged<Hit> page, int counted) {

    static final int COUNTED = 1000;

    /// "07 văn bản", "hơn 1.000 văn bản"
    public String words(String noun) {
        return counted > COUNTED
                ? "hơn " + OfficialFigures.count(COUNTED) + " " + noun
                : OfficialFigures.count(counted) + " " + noun;
    }

    /// Whether some cannot be turned to.
    public boolean cut() {
        return counted > page.total();
    }
}
