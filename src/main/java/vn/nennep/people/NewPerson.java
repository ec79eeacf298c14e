package vn.nennep.people;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;

/// A person as entered.
///
/// @param home where the person takes part officially: the branch, or for others the agency or union
public record NewPerson(
        String familyName,
        String middleName,
        String givenName,
        @Nullable Integer birthYear,
        Set<PersonCategory> categories,
        UnitId home,
        List<NewPosition> positions) {

    public record NewPosition(UnitId unit, String title) {}
}
