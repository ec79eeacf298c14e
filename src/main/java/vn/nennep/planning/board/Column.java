package vn.nennep.planning.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.nennep.planning.landing.LandingObligation;
import vn.nennep.planning.landing.LandingPeriod;

/// An obligation on the board, in the period that the board shows.
///
/// @param sources the obligation itself and those above it which it carries out: all of them count here
public record Column(LandingObligation obligation, LandingPeriod period, List<Long> sources) {

    /// Of an obligation that recurs the board shows the period of the day: the latest that has opened, else the first.
    public static Column of(LandingObligation obligation, List<Long> sources, LocalDate day) {
        List<LandingPeriod> periods = obligation.periods();
        LandingPeriod shown = periods.stream()
                .filter(period -> !period.opensOn().isAfter(day))
                .max(Comparator.comparing(LandingPeriod::from))
                .orElseGet(periods::getFirst);
        return new Column(obligation, shown, sources);
    }

    /// Given down once per period: a quota per period, or a due that comes back.
    boolean recurring() {
        return obligation.per() != null
                || (obligation.due() != null && obligation.due().recurring());
    }
}
