package vn.nennep.access.granting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nennep.access.AccountId;
import vn.nennep.access.Role;
import vn.nennep.organization.Unit;

/// A role about to be given.
///
/// @param whole with everything below the unit, or it alone
/// @param until the last day; null while nobody has said
/// @param reason why, and the deciding document if there is one
public record NewGrant(
        AccountId account,
        Role role,
        Unit unit,
        boolean whole,
        LocalDate from,
        @Nullable LocalDate until,
        String reason) {

    @Nullable LocalDate validTo() {
        return until == null ? null : until.plusDays(1);
    }
}
