package vn.nennep.planning.due;

import org.jspecify.annotations.Nullable;

/// One step on the way from the plan's words to a due day.
///
/// @param what the step: "Quy tắc", "Kỳ", "Gia hạn"
/// @param day the last day on which it is in time after this step, when there is one
/// @param href what shows the step, when something does
public record DueStep(
        String what,
        String words,
        @Nullable String day,
        @Nullable String href) {

    static DueStep of(String what, String words) {
        return new DueStep(what, words, null, null);
    }
}
