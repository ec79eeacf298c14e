package vn.nennep.desk.unit;

import java.util.Collection;

/// How many branches and people stand below.
///
/// @param others who are not members: officials, employees, members of unions
record Size(int branches, int members, int others) {

    static final Size NONE = new Size(0, 0, 0);

    static Size of(Collection<Size> parts) {
        return parts.stream().reduce(NONE, Size::plus);
    }

    private Size plus(Size more) {
        return new Size(branches + more.branches, members + more.members, others + more.others);
    }

    int people() {
        return members + others;
    }
}
