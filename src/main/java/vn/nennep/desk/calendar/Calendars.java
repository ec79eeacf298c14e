package vn.nennep.desk.calendar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.access.AccountId;
import vn.nennep.access.Standing;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.PlanningPermission;

/// Whose calendars somebody may read: the own, those of units answered for, and signed in those of units followed.
@Component
class Calendars {

    private final Access access;
    private final Standing standing;

    Calendars(Access access, Standing standing) {
        this.access = access;
        this.standing = standing;
    }

    Entries.Whose own() {
        return own(access.caller().account()).orElseThrow();
    }

    /// Empty when the account is closed.
    Optional<Entries.Whose> own(AccountId account) {
        return standing.of(account).map(held -> new Entries.Whose(held.answersFor(), held.units(), held.person()));
    }

    Optional<Entries.Whose> followed(UnitId unit) {
        return access.may(PlanningPermission.FOLLOW, unit) ? Optional.of(of(unit)) : Optional.empty();
    }

    /// Empty when the account answers for the unit no more.
    Optional<Entries.Whose> answered(UnitId unit, AccountId account) {
        return standing.of(account)
                .filter(held -> held.answersFor().contains(unit))
                .map(_ -> of(unit));
    }

    private static Entries.Whose of(UnitId unit) {
        return new Entries.Whose(List.of(unit), List.of(unit), null);
    }

    /// The units whose duties are the caller's.
    Set<UnitId> mine() {
        return standing.of(access.caller().account())
                .map(Standing.Held::answersFor)
                .orElse(Set.of());
    }
}
