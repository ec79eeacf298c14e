package vn.nennep.privacy;

import java.util.List;
import java.util.Set;
import vn.nennep.access.AccountId;
import vn.nennep.people.PersonId;

/// What a module does when a person is erased for good. A bean of every module that keeps words about persons
/// beside what `people` and `access` keep; numbers stay, so that no count changes
/// (docs/guides/personal-data.md).
public interface Forgetting {

    /// What would go, and what stays and why; told before.
    List<Told> told(Forgotten person);

    /// In the transaction of the act, as the program. Cannot be undone.
    void forget(Forgotten person);

    /// @param accounts all the person has or had
    /// @param names by which the person is called: full name, and how accounts are named
    record Forgotten(PersonId person, Set<AccountId> accounts, Set<String> names) {}

    /// @param goes whether it is erased; else it stays
    /// @param words "Lý do vắng ở 03 hội nghị"; of what stays with the reason
    record Told(boolean goes, String words) {}
}
