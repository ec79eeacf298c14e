package vn.nennep.planning.change;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One decision by which a plan is changed after it has been given down; a draft until it is carried out.
///
/// @param document the deciding document, as written: "Công văn số 45-CV/TU"
/// @param effectiveOn what was due before this day stays as it is
/// @param whole withdraws the whole plan
/// @param job what carries it out; null for a draft
record PlanChange(
        long id,
        long plan,
        String document,
        LocalDate decidedOn,
        LocalDate effectiveOn,
        String reason,
        boolean whole,
        @Nullable UUID job,
        boolean finished) {

    boolean draft() {
        return job == null;
    }

    String href() {
        return "/changes/" + id;
    }
}
