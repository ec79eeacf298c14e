package vn.nennep.desk.unit;

import java.util.Collection;

/// How many branches and people stand below.
///
/// @param others who are not members: officials, employees, members of unions
record Headcount(int branches, int members, int others) {

    static final Headcount NONE = new Headcount(0, 0, 0);

    static Headcount of(Collection<Headcount> parts) {
        return parts.stream().reduce(NONE, Headcount::plus);
    }

    private Headcount plus(Headcount more) {
        return new Headcount(branches + more.branches, members + more.members, others + more.others);
    }

    int people() {
        return members + others;
    }
}
