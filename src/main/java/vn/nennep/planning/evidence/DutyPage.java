package vn.nennep.planning.evidence;

import org.jspecify.annotations.Nullable;

/// One duty of the reader.
public record DutyPage(
        String passage,
        String kind,
        String due,
        String state,
        boolean done,
        @Nullable String exemptReason,
        String what,
        @Nullable String doneHref,
        String chainHref) {}
