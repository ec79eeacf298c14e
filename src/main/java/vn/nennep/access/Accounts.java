package vn.nennep.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;

/// Opening accounts and granting roles.
public interface Accounts {

    /// @param username lower-case; unique
    /// @throws IllegalArgumentException when the name is taken or the password is shorter than 10 characters
    AccountId open(String username, String displayName, String password, @Nullable PersonId person);

    /// Held at the unit; an advisory body's role reaches its committee's subtree.
    void grant(AccountId account, Role role, UnitId unit, LocalDate from);

    /// How the accounts are named; one that is not known is left out.
    Map<AccountId, String> names(Collection<AccountId> accounts);

    /// The open account of a person.
    Optional<AccountRecord> ofPerson(PersonId person);

    /// An account for practice, open to everybody: it is never asked for more than its password.
    void forPractice(AccountId account);
}
