package vn.nennep.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is known of a person beside where they take part and which offices they hold.
public record PersonDetails(
        PersonId id,
        String familyName,
        String middleName,
        String givenName,
        String fullName,
        @Nullable Integer birthYear,
        List<CategorySpan> categories) {

    /// @param until the first day on which it no longer holds; null while open
    public record CategorySpan(
            PersonCategory category,
            LocalDate from,
            @Nullable LocalDate until) {

        public boolean holds(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    public Set<PersonCategory> categories(LocalDate day) {
        return categories.stream()
                .filter(span -> span.holds(day))
                .map(CategorySpan::category)
                .collect(Collectors.toUnmodifiableSet());
    }
}
