package vn.nennep.reorganisation;

import java.util.List;

/// What an act does, or did.
///
/// @param problems why it cannot be carried out; empty when it can
public record Outcome(List<Trouble> problems, List<Touched> touched) {

    public boolean possible() {
        return problems.isEmpty();
    }

    /// @param step number of the step, from 0
    /// @param message why it is impossible and what to do, in Vietnamese
    public record Trouble(int step, String message) {}

    /// @param words "người chuyển nơi sinh hoạt"
    public record Touched(String words, long count) {}
}
