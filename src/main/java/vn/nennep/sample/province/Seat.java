package vn.nennep.sample.province;

import org.jspecify.annotations.Nullable;
import vn.nennep.sample.SampleAccounts;

/// A leading or otherwise known person in a draft.
///
/// @param at the unit whose position it is, which need not be the person's home
/// @param title of the position; empty for none
/// @param known the person, when it is somebody in particular
record Seat(UnitDraft at, String title, @Nullable Known known) {

    record Known(String name, int birthYear) {}

    static Seat of(UnitDraft at, String title) {
        return new Seat(at, title, null);
    }

    static Seat of(UnitDraft at, String title, SampleAccounts.Account account) {
        return new Seat(at, title, new Known(account.name(), account.birthYear()));
    }

    static Seat member(UnitDraft at, String name, int birthYear) {
        return new Seat(at, "", new Known(name, birthYear));
    }
}
