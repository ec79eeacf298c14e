package vn.nennep.planning;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nennep.people.PersonId;

/// By this the activities tell what their records fulfil. Each call is idempotent and changes the leaf's counters in
/// the
/// caller's transaction; an activity calls it in the transaction that records the fact.
public interface Fulfilment {

    /// What a source shows of people: after the call exactly these facts stand for (source, sourceId) among the persons
    /// in `considered`; a person left out of `facts` has had the fact withdrawn. A person counts once per
    /// assignment,
    /// on the earliest day that any source shows.
    void people(
            ObligationKind kind,
            TopicId topic,
            String source,
            String sourceId,
            Set<PersonId> considered,
            Map<PersonId, LocalDate> facts);

    /// The same for one assignment alone.
    void people(
            AssignmentId assignment,
            String source,
            String sourceId,
            Set<PersonId> considered,
            Map<PersonId, LocalDate> facts);

    /// Evidence for one unit's assignment; a second call with the same source replaces the first.
    ///
    /// @param amount how many it shows (models, inspections); 1 for a plain fact
    void unit(AssignmentId assignment, String source, String sourceId, LocalDate on, int amount, String note);

    void withdraw(AssignmentId assignment, String source, String sourceId);

    /// Exempt with a reason that stays visible; null takes the exemption back.
    void exempt(AssignmentId assignment, @Nullable String reason);
}
