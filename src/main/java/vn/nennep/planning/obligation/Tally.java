package vn.nennep.planning.obligation;

import vn.nennep.text.OfficialFigures;

/// How far the officer has come with the obligations of a plan: each is looked at once it is accepted or removed.
public record Tally(int found, int accepted, int removed) {

    public int seen() {
        return accepted + removed;
    }

    public int waiting() {
        return found - seen();
    }

    /// "Đã xem 37/100: nhận 30, bỏ 07".
    public String words() {
        String seen = "Đã xem " + OfficialFigures.grouped(seen()) + "/" + OfficialFigures.grouped(found);
        return seen() == 0
                ? seen
                : seen + ": nhận " + OfficialFigures.count(accepted) + ", bỏ " + OfficialFigures.count(removed);
    }
}
