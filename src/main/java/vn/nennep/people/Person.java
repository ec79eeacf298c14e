package vn.nennep.people;

import org.jspecify.annotations.Nullable;

/// A person as lists show them.
///
/// @param note what tells people of one name apart on this list, e.g. "sinh 1975"; null when the name is enough
public record Person(
        PersonId id,
        String fullName,
        String givenName,
        @Nullable String note) {}
