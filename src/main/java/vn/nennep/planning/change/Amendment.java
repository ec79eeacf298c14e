package vn.nennep.planning.change;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.planning.landing.AcceptedObligations;
import vn.nennep.planning.landing.LandedPeriods;
import vn.nennep.planning.landing.LandingObligation;
import vn.nennep.planning.landing.LandingPeriod;
import vn.nennep.planning.landing.LaterLanding;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.TermsJson;

/// What an amendment comes to: which times move, end or are added, and on whom the obligation lands from then
/// on. Read from the line and from what has landed; the same before it is carried out, meanwhile and
/// afterwards.
@Component
class Amendment {

    private final AcceptedObligations accepted;
    private final LandedPeriods periods;
    private final LaterLanding landing;

    Amendment(AcceptedObligations accepted, LandedPeriods periods, LaterLanding landing) {
        this.accepted = accepted;
        this.periods = periods;
        this.landing = landing;
    }

    /// @param is the obligation with its new terms, asked for from the day of the change
    /// @param moved times that get other days
    /// @param dropped times that are not asked for any more
    /// @param open times that are asked for from now on, with those that are new
    /// @param grows whether there may be times that have not landed yet
    /// @param target on whom it lands from now on, ascending; null when that is as it was
    record Effect(
            LandingObligation is,
            Obligation.Terms was,
            Obligation.Terms terms,
            List<LandingPeriod> moved,
            Set<LocalDate> dropped,
            List<LandingPeriod> open,
            boolean grows,
            @Nullable List<Long> target) {

        boolean quotaChanged() {
            return !Objects.equals(was.atLeast(), terms.atLeast());
        }

        boolean dueChanged() {
            return !Objects.equals(was.due(), terms.due());
        }

        /// Of the units those that have it no more.
        List<Long> leaving(List<Long> units) {
            if (target == null) {
                return List.of();
            }
            Set<Long> staying = new HashSet<>(target);
            return units.stream().filter(unit -> !staying.contains(unit)).toList();
        }
    }

    Effect of(PlanChange change, ChangeLine line) {
        Obligation.Terms was = TermsJson.read(Objects.requireNonNull(line.before()));
        Obligation.Terms terms = TermsJson.read(Objects.requireNonNull(line.terms()));
        LandingObligation now = accepted.find(change.plan(), line.about()).orElseThrow();
        LandingObligation is = now.saying(terms, change.effectiveOn());
        boolean sameWho = was.kinds().equals(terms.kinds()) && was.units().equals(terms.units());
        Times times = Objects.equals(was.due(), terms.due())
                ? Times.NONE
                : times(now, now.saying(terms, now.issuedOn()), change.effectiveOn());
        List<LandingPeriod> open = Stream.concat(
                        now.periods().stream()
                                .filter(period -> !closed(period, change.effectiveOn()))
                                .filter(period -> !times.dropped.contains(period.from()))
                                .map(times::of),
                        times.added.stream())
                .toList();
        return new Effect(
                is.at(open),
                was,
                terms,
                times.moved,
                times.dropped,
                open,
                times.several,
                sameWho ? null : landing.units(is, terms));
    }

    /// @param several whether there may be times that have not landed yet
    private record Times(
            List<LandingPeriod> moved, Set<LocalDate> dropped, List<LandingPeriod> added, boolean several) {

        static final Times NONE = new Times(List.of(), Set.of(), List.of(), false);

        LandingPeriod of(LandingPeriod landed) {
            return moved.stream()
                    .filter(each -> each.from().equals(landed.from()))
                    .findFirst()
                    .orElse(landed);
        }
    }

    private Times times(LandingObligation now, LandingObligation is, LocalDate effective) {
        List<LandingPeriod> reckoned = is.reckoned(accepted.practice(now));
        if (now.periods().size() == 1 && reckoned.size() == 1) {
            return new Times(
                    List.of(reckoned.getFirst().standingFor(now.periods().getFirst())), Set.of(), List.of(), false);
        }
        Set<LocalDate> asked = reckoned.stream().map(LandingPeriod::from).collect(Collectors.toSet());
        Set<LocalDate> dropped = now.periods().stream()
                .filter(period -> !closed(period, effective) && !asked.contains(period.from()))
                .map(LandingPeriod::from)
                .collect(Collectors.toSet());
        List<LandingPeriod> open =
                reckoned.stream().filter(period -> !closed(period, effective)).toList();
        return new Times(
                open.stream().flatMap(period -> landed(now, period, effective)).toList(),
                dropped,
                open.stream().filter(period -> isNew(now, period)).toList(),
                true);
    }

    private static Stream<LandingPeriod> landed(LandingObligation now, LandingPeriod period, LocalDate effective) {
        return now.periods().stream()
                .filter(landed -> landed.from().equals(period.from()) && !closed(landed, effective))
                .map(period::standingFor);
    }

    private static boolean isNew(LandingObligation now, LandingPeriod period) {
        return now.periods().stream().noneMatch(landed -> landed.from().equals(period.from()));
    }

    /// What fell due before the change holds stays as it was.
    private static boolean closed(LandingPeriod period, LocalDate effective) {
        return period.dueOn() != null && period.dueOn().isBefore(effective);
    }

    /// From now on these are the obligation's times.
    void keep(Effect effect) {
        periods.keep(effect.is());
        effect.moved().forEach(period -> periods.put(effect.is().id(), period));
    }
}
