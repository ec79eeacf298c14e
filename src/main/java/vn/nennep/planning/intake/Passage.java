package vn.nennep.planning.intake;

/// A stretch of the text under reading: as written, as plain text to match, and as plain text with all blanked out that
/// gives no task
/// of its own (citations with their dates, quoted titles, terms, exceptions). The three are equally long.
record Passage(String written, String plain, String masked, int start) {

    static Passage of(String text, String plain, String masked, int start, int end) {
        return new Passage(
                text.substring(start, end), plain.substring(start, end), masked.substring(start, end), start);
    }

    int end() {
        return start + written.length();
    }

    int length() {
        return written.length();
    }
}
