package vn.nennep.people;

import java.util.Collection;

/// People where they are at home, each once; by category, where somebody of two counts in both.
///
/// @param memberships lượt: every place in which somebody takes part, at home or besides
public record Headcount(int heads, int members, int officials, int employees, int unionMembers, int memberships) {

    public static final Headcount NONE = new Headcount(0, 0, 0, 0, 0, 0);

    public static Headcount of(Collection<Headcount> parts) {
        return parts.stream().reduce(NONE, Headcount::plus);
    }

    public int of(PersonCategory category) {
        return switch (category) {
            case MEMBER -> members;
            case OFFICIAL -> officials;
            case EMPLOYEE -> employees;
            case UNION_MEMBER -> unionMembers;
        };
    }

    public Headcount plus(Headcount more) {
        return new Headcount(
                heads + more.heads,
                members + more.members,
                officials + more.officials,
                employees + more.employees,
                unionMembers + more.unionMembers,
                memberships + more.memberships);
    }
}
