package vn.nennep.desk.calendar;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Choice;
import vn.nennep.web.NavigationEntry;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;

/// Everything due in a month: for the caller, or for one unit that the caller follows (2.10).
@Controller
class CalendarController {

    private static final int WEEK = 7;
    private static final YearMonth FIRST = YearMonth.of(2000, 1);
    private static final YearMonth LAST = YearMonth.of(2099, 12);

    private final Calendars calendars;
    private final Entries entries;
    private final Units units;
    private final Clock clock;

    CalendarController(Calendars calendars, Entries entries, Units units, Clock clock) {
        this.calendars = calendars;
        this.entries = entries;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/calendar")
    Page show(@RequestParam(defaultValue = "") String month, @RequestParam(required = false) @Nullable Long unit) {
        LocalDate today = LocalDate.now(clock);
        YearMonth shown = month(month, YearMonth.from(today));
        Entries.Whose whose = unit == null
                ? calendars.own()
                : calendars.followed(new UnitId(unit)).orElseThrow(NotFound::new);
        LocalDate first = shown.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = shown.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<Entry> found = entries.between(whose, first, last, today);
        Page page = Page.of(
                "desk/calendar/calendar",
                "calendar",
                title(shown, found),
                page(shown, days(shown, first, last, found, today), unit, today));
        return unit == null
                ? page
                : page.lead("Lịch của " + name(new UnitId(unit), today)).crumb("Lịch", "/calendar");
    }

    private static YearMonth month(String asked, YearMonth otherwise) {
        try {
            YearMonth month = asked.isEmpty() ? otherwise : YearMonth.parse(asked);
            return month.isBefore(FIRST) || month.isAfter(LAST) ? otherwise : month;
        } catch (DateTimeException _) {
            return otherwise;
        }
    }

    private static String title(YearMonth month, List<Entry> found) {
        Map<Entry.Kind, Long> counts = found.stream()
                .filter(entry -> YearMonth.from(entry.day()).equals(month))
                .collect(Collectors.groupingBy(Entry::kind, Collectors.counting()));
        List<String> parts = new ArrayList<>();
        add(parts, counts.get(Entry.Kind.LATE), " việc trễ hạn");
        add(parts, counts.get(Entry.Kind.DUE), " việc đến hạn");
        add(parts, counts.get(Entry.Kind.CONFERENCE), " hội nghị");
        String said = parts.isEmpty() ? "không có việc nào đến hạn" : String.join(", ", parts);
        return "Tháng " + OfficialFigures.month(month.getMonthValue()) + "/" + month.getYear() + ": " + said;
    }

    private static void add(List<String> parts, @Nullable Long count, String words) {
        if (count != null) {
            parts.add(OfficialFigures.count(count) + words);
        }
    }

    private static List<CalendarPage.Day> days(
            YearMonth shown, LocalDate first, LocalDate last, List<Entry> found, LocalDate today) {
        Map<LocalDate, List<Entry>> byDay = found.stream().collect(Collectors.groupingBy(Entry::day));
        return first.datesUntil(last.plusDays(1))
                .map(day -> new CalendarPage.Day(
                        String.valueOf(day.getDayOfMonth()),
                        Weekdays.name(day) + " " + day.getDayOfMonth() + "/" + day.getMonthValue(),
                        YearMonth.from(day).equals(shown),
                        day.equals(today),
                        CalendarPage.shown(byDay.getOrDefault(day, List.of())),
                        CalendarPage.folded(byDay.getOrDefault(day, List.of()))))
                .toList();
    }

    private CalendarPage page(YearMonth shown, List<CalendarPage.Day> days, @Nullable Long unit, LocalDate today) {
        List<CalendarPage.Week> weeks = new ArrayList<>();
        for (int from = 0; from < days.size(); from += WEEK) {
            weeks.add(new CalendarPage.Week(days.subList(from, from + WEEK)));
        }
        return new CalendarPage(
                "Tháng " + shown.getMonthValue() + "/" + shown.getYear(),
                weeks,
                href(shown.minusMonths(1), unit),
                href(shown.plusMonths(1), unit),
                shown.equals(YearMonth.from(today)) ? null : href(YearMonth.from(today), unit),
                choices(unit, today),
                shown.toString());
    }

    private static String href(YearMonth month, @Nullable Long unit) {
        return "/calendar?month=" + month + (unit == null ? "" : "&unit=" + unit);
    }

    private List<Choice> choices(@Nullable Long unit, LocalDate today) {
        Set<UnitId> mine = calendars.mine();
        if (mine.isEmpty()) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "Tất cả việc của tôi", unit == null));
        String chosen = String.valueOf(unit);
        units.get(mine, today)
                .values()
                .forEach(each -> choices.add(Choice.of(
                        each.id().toString(),
                        each.name(),
                        chosen.equals(each.id().toString()))));
        if (unit != null && !mine.contains(new UnitId(unit))) {
            choices.add(Choice.of(String.valueOf(unit), name(new UnitId(unit), today), true));
        }
        return choices.size() > 2 ? choices : List.of();
    }

    private String name(UnitId unit, LocalDate today) {
        return units.known(unit, today).map(Unit::name).orElse("");
    }

    @Configuration(proxyBeanMethods = false)
    static class Place {
        @Bean
        NavigationEntry calendarEntry() {
            return NavigationEntry.forAll(15, "calendar", "Lịch", "/calendar");
        }
    }
}
