package vn.nennep.access;

import java.time.LocalDate;
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

    /// An account for practice, open to everybody: it is never asked for more than its password.
    void forPractice(AccountId account);
}
