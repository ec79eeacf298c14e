package vn.nennep.planning.obligation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nennep.planning.ObligationKind;
import vn.nennep.time.DueRule;
import vn.nennep.time.PeriodKind;

/// An obligation as it is edited: what was read, and what the officer made of it.
public record Obligation(
        long id,
        long planId,
        int no,
        State state,
        Origin origin,
        @Nullable Long derivedFrom,
        Terms terms,
        String passage,
        @Nullable Integer passageStart,
        @Nullable Integer passageEnd,
        @Nullable String section,
        List<String> actors,
        List<String> partners,
        List<String> exceptions,
        @Nullable String looseningReason) {

    public enum State {
        PROPOSED,
        ACCEPTED,
        REMOVED
    }

    public enum Origin {
        READ,
        ADDED,
        DERIVED
    }

    /// What can be corrected.
    ///
    /// @param kinds kinds of unit on which it lands
    /// @param units single units on which it lands; the issuing unit itself means: wherever people take part below
    /// it
    public record Terms(
            ObligationKind kind,
            String title,
            Set<String> kinds,
            Set<Long> units,
            List<String> audience,
            @Nullable DueRule due,
            @Nullable Integer atLeast,
            @Nullable PeriodKind per,
            @Nullable String reportTo,
            @Nullable String via) {

        /// "ít nhất 03", "ít nhất 01 mỗi năm"; null without a quota.
        public @Nullable String quota() {
            if (atLeast == null) {
                return null;
            }
            String each = per == null ? "" : " mỗi " + perWord(per);
            return "ít nhất " + vn.nennep.text.OfficialFigures.count(atLeast) + each;
        }
    }

    public @Nullable String quota() {
        return terms.quota();
    }

    private static String perWord(PeriodKind per) {
        return switch (per) {
            case MONTH -> "tháng";
            case QUARTER -> "quý";
            case HALF_YEAR -> "06 tháng";
            case YEAR -> "năm";
        };
    }
}
