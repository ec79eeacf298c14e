package vn.nennep.planning.intake;

/// A line of the file after cleaning.
///
/// @param marked Markdown says it is a heading, or the whole line is bold: nothing after it belongs to it
/// @param rule only dashes, stars or underscores
/// @param row of a table: nothing is joined to it
record SourceLine(String text, boolean marked, boolean rule, boolean row) {

    boolean blank() {
        return text.isEmpty();
    }

    static SourceLine of(String text) {
        return new SourceLine(text, false, false, false);
    }
}
