package vn.nennep.reorganisation.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Tone;

/// One act: what it does, what it touches, what can be done with it.
///
/// @param tone of the state
/// @param problem why it failed on its day; null when it did not
/// @param touched each with the number
/// @param mayCarryOut it is possible, and its day has come
/// @param maySchedule it is possible, and its day is to come
public record ActPage(
        String href,
        String decision,
        String effectiveOn,
        String state,
        Tone tone,
        @Nullable String problem,
        List<Step> steps,
        int troubled,
        List<Touched> touched,
        String touchedTitle,
        boolean mayCarryOut,
        boolean maySchedule,
        boolean mayDrop,
        boolean mayUndo,
        boolean hasRecord) {

    /// @param row line of the sheet; 0 when there is none
    /// @param trouble why it is impossible and what to do; null when it is possible
    public record Step(int row, String words, @Nullable String trouble) {}

    public record Touched(String words, String count) {}
}
