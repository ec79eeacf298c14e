package vn.nennep.sample.province;

import java.util.List;
import java.util.Optional;
import vn.nennep.access.Role;
import vn.nennep.sample.SampleAccounts;
import vn.nennep.sample.SampleAccounts.Account;

/// Who of the walk-through sits where. Only the first province has the cast; everybody else is drawn by lot.
record Cast(List<Account> accounts) {

    static Cast ofProvince(int no) {
        return new Cast(no == 0 ? SampleAccounts.all() : List.of());
    }

    /// The seat of whoever holds the role at the unit, or of somebody drawn by lot.
    ///
    /// @param at whose position it is, mostly the unit itself
    Seat seat(Role role, UnitDraft unit, UnitDraft at, String title) {
        return find(role, unit).map(account -> Seat.of(at, title, account)).orElseGet(() -> Seat.of(at, title));
    }

    Seat secretary(UnitDraft unit, String title) {
        return seat(Role.COMMITTEE_SECRETARY, unit, unit, title);
    }

    Optional<Account> find(Role role, UnitDraft unit) {
        return accounts.stream()
                .filter(account -> account.role() == role && account.unit().equals(unit.name))
                .findFirst();
    }
}
