package vn.nennep.planning.intake;

import java.util.Arrays;
import java.util.List;

/// How wide the file's lines are, and whether they were broken at that width or are whole paragraphs.
record LineWidth(int columns, boolean wrapped) {

    // Print is proportional: a full line may hold a fifth fewer letters than the widest.
    private static final double FULL = 0.8;

    static LineWidth of(List<SourceLine> lines) {
        int[] lengths = lines.stream()
                .mapToInt(line -> line.text().length())
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        if (lengths.length < 8) return new LineWidth(lengths.length == 0 ? 0 : lengths[lengths.length - 1], false);
        int widest = lengths[(int) ((lengths.length - 1) * 0.98)];
        long full =
                Arrays.stream(lengths).filter(length -> length >= widest * FULL).count();
        return new LineWidth(widest, full * 3 >= lengths.length && widest <= 260);
    }

    /// Whether `next` may only stand on its own line because it no longer fitted.
    boolean full(String line, String next) {
        return line.length() + 1 + next.length() > columns * FULL;
    }
}
