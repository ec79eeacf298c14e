package vn.nennep.planning.plan;

/// Where a text's head ends: behind its title. The head is drawn from what was read of it.
final class SheetHead {

    private static final int LONGEST_HEAD = 5_000;

    private SheetHead() {}

    /// 0 when the title does not stand near the beginning; then the text is shown whole.
    static int end(String text, String title) {
        if (title.isBlank()) {
            return 0;
        }
        int at = text.substring(0, Math.min(text.length(), LONGEST_HEAD)).indexOf(title);
        if (at < 0) {
            return 0;
        }
        int line = text.indexOf('\n', at + title.length());
        return line < 0 ? text.length() : line + 1;
    }
}
