package vn.nennep.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;

/// Who is calling, with the roles held today.
public record Caller(AccountId account, @Nullable PersonId person, String displayName, List<Grant> grants) {

    public boolean holds(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /// The units at which the caller holds a role, first the one shown in the page's head.
    public List<UnitId> units() {
        return grants.stream().map(Grant::unit).distinct().toList();
    }
}
