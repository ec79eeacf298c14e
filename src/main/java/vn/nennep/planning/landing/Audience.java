package vn.nennep.planning.landing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.Rolls;

/// Of whom an obligation speaks (2.4), as far as they can be counted: categories of persons, or key leaders
/// alone. Where both are named the leaders are among the categories.
public record Audience(Set<PersonCategory> categories, boolean keyLeaders) {

    private static final String KEY_LEADER = "KEY_LEADER";

    /// @param codes as an obligation keeps them; "nhân dân" are addressed, and not counted
    static Audience of(Collection<String> codes) {
        Set<PersonCategory> categories = EnumSet.noneOf(PersonCategory.class);
        Arrays.stream(PersonCategory.values())
                .filter(category -> codes.contains(category.name()))
                .forEach(categories::add);
        return new Audience(categories, codes.contains(KEY_LEADER));
    }

    /// Whether an obligation of these codes can be counted by persons.
    public static boolean counted(Collection<String> codes) {
        return of(codes).counted();
    }

    boolean counted() {
        return keyLeaders || !categories.isEmpty();
    }

    /// "đảng viên; người lao động".
    public String words() {
        return categories.isEmpty()
                ? "cán bộ lãnh đạo chủ chốt"
                : categories.stream().map(PersonCategory::label).collect(Collectors.joining("; "));
    }

    Rolls.Roll roll(Rolls rolls, UnitId issuer, LocalDate on) {
        return categories.isEmpty() ? rolls.keyLeaders(issuer, on) : rolls.on(categories, on);
    }
}
