package vn.nennep.planning.landing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.planning.Topics.Topic;
import vn.nennep.time.DueRule;
import vn.nennep.time.Occurrence;
import vn.nennep.time.Period;
import vn.nennep.time.PeriodKind;

/// One time at which an obligation is landed: an assignment per unit and period.
public record LandingPeriod(
        LocalDate from,
        LocalDate to,
        String label,
        LocalDate opensOn,
        @Nullable LocalDate dueOn) {

    /// @param per the period of a quota ("mỗi năm ít nhất 01 quý"); a quota is landed once per such period
    /// @param issuedOn day of issue: nothing recurring is asked for before it
    public static List<LandingPeriod> of(
            @Nullable DueRule due, @Nullable PeriodKind per, Topic topic, LocalDate issuedOn) {
        LocalDate last = LocalDate.of(topic.yearTo(), 12, 31);
        if (per != null) {
            LocalDate until = due instanceof DueRule.Every every && every.until() != null ? every.until() : last;
            return Period.between(per, issuedOn, until).stream()
                    .map(period -> of(period, period.last()))
                    .toList();
        }
        if (due == null) {
            return List.of(new LandingPeriod(issuedOn, last, "năm " + topic.years(), issuedOn, null));
        }
        return due.occurrences(issuedOn, last).stream()
                .map(occurrence -> of(occurrence, due, last, issuedOn))
                .toList();
    }

    private static LandingPeriod of(Period period, LocalDate dueOn) {
        return new LandingPeriod(period.first(), period.last(), period.label(), period.first(), dueOn);
    }

    private static LandingPeriod of(Occurrence occurrence, DueRule due, LocalDate last, LocalDate issuedOn) {
        LocalDate opens = occurrence.opens() == null ? issuedOn : occurrence.opens();
        if (occurrence.period() != null && due.recurring()) {
            Period period = occurrence.period();
            opens = opens.isBefore(period.first()) ? period.first() : opens;
            return new LandingPeriod(period.first(), period.last(), period.label(), opens, occurrence.due());
        }
        LocalDate to = occurrence.due() == null ? last : occurrence.due();
        LocalDate from = opens.isAfter(to) ? to : opens;
        return new LandingPeriod(from, to, due.label(), from, occurrence.due());
    }
}
