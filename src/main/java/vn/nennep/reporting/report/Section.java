package vn.nennep.reporting.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a unit has written in one section.
///
/// @param revision grows with each saving, so that a stale page is noticed
/// @param savedBy name of who saved last; empty when nobody has yet
public record Section(
        String code, String body, int revision, @Nullable Instant savedAt, String savedBy) {

    static Section unwritten(String code) {
        return new Section(code, "", 0, null, "");
    }

    public boolean blank() {
        return body.isBlank();
    }

    /// One paragraph a line, as people type; empty lines only separate.
    public List<String> paragraphs() {
        return body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
