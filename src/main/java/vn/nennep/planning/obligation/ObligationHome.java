package vn.nennep.planning.obligation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The plan in which an obligation stands; implemented where plans are.
public interface ObligationHome {

    /// @throws vn.nennep.web.NotFound when it is not within the caller's reach
    /// @throws vn.nennep.web.Refusal when its plan has been given down
    Housed changeable(long obligation);

    /// After a change of the obligation.
    ///
    /// @return what the plan says to it, for whoever changed it; empty when nothing
    Optional<String> changed(Housed housed);

    /// @param above the obligation of the plan above which it carries out
    record Housed(
            Obligation obligation,
            ObligationCards.Around around,
            String planHref,
            @Nullable Obligation above) {}
}
