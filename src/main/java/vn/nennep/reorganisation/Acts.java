package vn.nennep.reorganisation;

import org.jspecify.annotations.Nullable;
import vn.nennep.access.AccountId;

/// Acts of reorganisation from the draft to the day.
public interface Acts {

    /// Keeps an act; nothing changes yet.
    ///
    /// @param by who keeps it; null for the program itself
    ActId draft(NewAct act, @Nullable AccountId by);

    /// What carrying it out would do: it is carried out and taken back at once, so that nothing is foretold
    /// otherwise than it would happen.
    Outcome rehearse(ActId id);

    /// Carries it out as a whole, or not at all when the outcome has problems. What has been carried out
    /// already stays so.
    Outcome carryOut(ActId id);

    /// To be carried out on its day.
    void schedule(ActId id);

    /// Takes a draft or a scheduled act away.
    void drop(ActId id);

    /// Takes back what it did, exactly.
    ///
    /// @throws vn.nennep.web.Refusal when something later depends on it
    void undo(ActId id);
}
