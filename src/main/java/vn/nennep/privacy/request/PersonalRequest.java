package vn.nennep.privacy.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;

/// A request with its history, the first step first.
///
/// @param newName what is right instead, of a correction; null where the name stays
public record PersonalRequest(
        long id,
        PersonId person,
        UnitId unit,
        RequestKind kind,
        String text,
        @Nullable String newName,
        @Nullable Integer newBirthYear,
        RequestState state,
        LocalDate askedOn,
        LocalDate answerDue,
        LocalDate doneDue,
        List<Step> steps) {

    public record Step(RequestState state, String text, String basis, Instant at) {}

    /// The next day by which something is to be done.
    public LocalDate due() {
        return state == RequestState.ASKED ? answerDue : doneDue;
    }

    public boolean late(LocalDate today) {
        return state.open() && due().isBefore(today);
    }
}
