package vn.nennep.study.conference;

import vn.nennep.text.OfficialFigures;

/// What many sites add up to.
///
/// @param open sites whose list is not complete
public record Turnout(long sites, long open, long called, long answered, long attended, long excused) {

    static final Turnout NONE = new Turnout(0, 0, 0, 0, 0, 0);

    public long base() {
        return called - excused;
    }

    public boolean complete() {
        return open == 0 && sites > 0;
    }

    /// "97,4%".
    public String share() {
        return OfficialFigures.percent(attended, base());
    }

    /// "34.118/35.029".
    public String fraction() {
        return OfficialFigures.grouped(attended) + "/" + OfficialFigures.grouped(base());
    }
}
