package vn.nennep.planning.landing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.planning.Topics.Topic;
import vn.nennep.planning.due.DuePractice;
import vn.nennep.time.DueRule;
import vn.nennep.time.Occurrence;
import vn.nennep.time.Period;
import vn.nennep.time.PeriodKind;

/// One time at which an obligation is landed: an assignment per unit and period.
///
/// @param writtenDueOn the day that follows from the plan's words alone
/// @param dueOn the same, moved off days on which nobody works when the issuer reckons so
public record LandingPeriod(
        LocalDate from,
        LocalDate to,
        String label,
        LocalDate opensOn,
        @Nullable LocalDate writtenDueOn,
        @Nullable LocalDate dueOn) {

    /// @param per the period of a quota ("mỗi năm ít nhất 01 quý"); a quota is landed once per such period
    /// @param issuedOn day of issue: nothing recurring is asked for before it, nor before the topic's first
    /// year when the plan was issued in the last days of the year before
    public static List<LandingPeriod> of(
            @Nullable DueRule due, @Nullable PeriodKind per, Topic topic, LocalDate issuedOn, DuePractice practice) {
        LocalDate last = LocalDate.of(topic.yearTo(), 12, 31);
        return written(due, per, topic, last, issuedOn, practice).stream()
                .map(period -> period.moved(practice))
                .toList();
    }

    private static List<LandingPeriod> written(
            @Nullable DueRule due,
            @Nullable PeriodKind per,
            Topic topic,
            LocalDate last,
            LocalDate issuedOn,
            DuePractice practice) {
        LocalDate first = LocalDate.of(topic.yearFrom(), 1, 1);
        LocalDate begin = issuedOn.isBefore(first) ? first : issuedOn;
        if (per != null) {
            LocalDate until = due instanceof DueRule.Every every && every.until() != null ? every.until() : last;
            return Period.between(per, begin, until).stream()
                    .map(period -> of(period, period.last()))
                    .toList();
        }
        if (due == null) {
            LocalDate term = practice.termDays() == null ? null : issuedOn.plusDays(practice.termDays());
            LocalDate to = term == null || last.isAfter(term) ? last : term;
            return List.of(plain(issuedOn, to, "năm " + topic.years(), issuedOn, term));
        }
        return due.occurrences(due.recurring() ? begin : issuedOn, last, practice.events()).stream()
                .map(occurrence -> of(occurrence, due, last, issuedOn))
                .toList();
    }

    private static LandingPeriod plain(
            LocalDate from, LocalDate to, String label, LocalDate opensOn, @Nullable LocalDate due) {
        return new LandingPeriod(from, to, label, opensOn, due, due);
    }

    /// The same time with another last day, by a recorded act.
    public LandingPeriod due(@Nullable LocalDate day) {
        return new LandingPeriod(from, day != null && day.isAfter(to) ? day : to, label, opensOn, writtenDueOn, day);
    }

    /// These days for a time that has landed already and keeps its place.
    public LandingPeriod standingFor(LandingPeriod landed) {
        LocalDate end = to.isBefore(landed.from()) ? landed.from() : to;
        return new LandingPeriod(landed.from(), end, landed.label(), opensOn, writtenDueOn, dueOn);
    }

    private LandingPeriod moved(DuePractice practice) {
        return new LandingPeriod(from, to, label, opensOn, writtenDueOn, practice.moved(writtenDueOn));
    }

    private static LandingPeriod of(Period period, LocalDate dueOn) {
        return plain(period.first(), period.last(), period.label(), period.first(), dueOn);
    }

    private static LandingPeriod of(Occurrence occurrence, DueRule due, LocalDate last, LocalDate issuedOn) {
        LocalDate opens = occurrence.opens() == null ? issuedOn : occurrence.opens();
        if (occurrence.period() != null && due.recurring()) {
            Period period = occurrence.period();
            opens = opens.isBefore(period.first()) ? period.first() : opens;
            return plain(period.first(), period.last(), period.label(), opens, occurrence.due());
        }
        LocalDate to = occurrence.due() == null ? (opens.isAfter(last) ? opens : last) : occurrence.due();
        LocalDate from = opens.isAfter(to) ? to : opens;
        return plain(from, to, due.label(), from, occurrence.due());
    }
}
