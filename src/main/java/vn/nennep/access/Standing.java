package vn.nennep.access;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;

/// What an account stands for today, when it is not itself signed in.
public interface Standing {

    /// Empty when the account is closed.
    Optional<Held> of(AccountId account);

    /// @param units at which a role is held
    /// @param answersFor units whose duties are the account's: where an office is held, and for an advisory
    /// body its committee
    record Held(
            Set<UnitId> units,
            Set<UnitId> answersFor,
            @Nullable PersonId person) {}
}
