package vn.nennep.access;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import vn.nennep.organization.UnitId;

/// Who has to be told what a unit must do. Asked by the program's own work, for which nobody is signed in.
public interface OfficeHolders {

    /// The open accounts that answer for each of the units today: its secretaries, and the officers of its advisory
    /// bodies; also those to whom such a role is lent.
    Map<UnitId, Set<AccountId>> answering(Collection<UnitId> units);

    /// Those of the accounts that are open.
    Set<AccountId> open(Collection<AccountId> accounts);
}
