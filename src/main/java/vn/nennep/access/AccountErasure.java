package vn.nennep.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.nennep.people.PersonId;

/// Closing the accounts of a person for good, and taking out of them what says whose they were. Numbers stay,
/// so that the audit log and what was done stay whole.
public interface AccountErasure {

    /// All accounts the person has or had.
    List<Owned> of(PersonId person);

    /// Closed, nameless, signed out everywhere, with no role, key or code left. Cannot be undone.
    void erase(Collection<Owned> accounts);

    /// How many browsers were last used, and tries to sign in failed, before the day.
    int tracesBefore(LocalDate day);

    /// @return how many went, some more than asked for at most
    int eraseTraces(LocalDate before, int most);

    record Owned(AccountId id, String username, String displayName) {}
}
