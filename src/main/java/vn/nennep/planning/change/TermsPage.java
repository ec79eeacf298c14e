package vn.nennep.planning.change;

import org.jspecify.annotations.Nullable;
import vn.nennep.planning.obligation.ObligationCard;

/// The terms of an obligation as a change is to make them.
///
/// @param passage what the plan said; null for an obligation that is new
public record TermsPage(
        ObligationCard card,
        ObligationCard.Editing editing,
        @Nullable String passage,
        String action,
        String back,
        String submit) {}
