package vn.nennep.planning.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Where a day lies between two others, as a drawing takes it: "12.50%".
record Percent(LocalDate from, LocalDate to) {

    String at(LocalDate day) {
        return text(share(day));
    }

    /// From the beginning of a day to the end of another, at least wide enough to be seen.
    String width(LocalDate first, LocalDate last) {
        return text(Math.max(0.6, share(last.plusDays(1)) - share(first)));
    }

    static String text(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }

    private double share(LocalDate day) {
        return 100.0 * ChronoUnit.DAYS.between(from, day) / Math.max(1, ChronoUnit.DAYS.between(from, to));
    }
}
