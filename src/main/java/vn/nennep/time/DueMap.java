package vn.nennep.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Due rules to and from maps with the keys of the due table; strict, so that a misspelt key in stored data does not
/// pass as "no end".
final class DueMap {

    private static final String YEAR_END = "YEAR_END";
    private static final Set<String> RECURRING_KEYS = Set.of("every", "before", "by", "at", "from", "until");

    private DueMap() {}

    static Map<String, Object> write(DueRule rule) {
        Map<String, Object> map = new LinkedHashMap<>();
        switch (rule) {
            case DueRule.Before(LocalDate date) -> map.put("before", date.toString());
            case DueRule.By(LocalDate date) -> map.put("by", date.toString());
            case DueRule.On(LocalDate date) -> map.put("on", date.toString());
            case DueRule.StartingFrom(LocalDate from) -> map.put("from", from.toString());
            case DueRule.Within(LocalDate from, LocalDate by) -> {
                map.put("from", from.toString());
                map.put("by", by.toString());
            }
            case DueRule.DaysAfter(int days, String event) -> {
                map.put("days_after", days);
                map.put("event", event);
            }
            case DueRule.Occasion(MonthDay day) -> map.put("occasion", new PointInPeriod.OfYear(day).code());
            case DueRule.Continuous() -> map.put("continuous", true);
            case DueRule.Every every -> writeEvery(every, map);
        }
        return map;
    }

    private static void writeEvery(DueRule.Every rule, Map<String, Object> map) {
        map.put("every", rule.every().name());
        switch (rule.end()) {
            case null -> {}
            case DueRule.End.BeforePoint(PointInPeriod point) -> map.put("before", point.code());
            case DueRule.End.ByPoint(PointInPeriod point) -> map.put("by", point.code());
            case DueRule.End.YearEnd() -> map.put("at", YEAR_END);
        }
        if (rule.from() != null) map.put("from", rule.from().toString());
        if (rule.until() != null) map.put("until", rule.until().toString());
    }

    static DueRule read(Map<String, ?> map) {
        Map<String, Object> given = new LinkedHashMap<>(map);
        given.values().removeIf(value -> value == null);
        if (given.containsKey("every") && RECURRING_KEYS.containsAll(given.keySet())) return readEvery(given);
        Set<String> keys = given.keySet();
        if (keys.equals(Set.of("before"))) return new DueRule.Before(date(given, "before"));
        if (keys.equals(Set.of("by"))) return new DueRule.By(date(given, "by"));
        if (keys.equals(Set.of("on"))) return new DueRule.On(date(given, "on"));
        if (keys.equals(Set.of("from"))) return new DueRule.StartingFrom(date(given, "from"));
        if (keys.equals(Set.of("from", "by"))) return new DueRule.Within(date(given, "from"), date(given, "by"));
        if (keys.equals(Set.of("continuous"))) return new DueRule.Continuous();
        if (keys.equals(Set.of("days_after", "event")))
            return new DueRule.DaysAfter(Integer.parseInt(text(given, "days_after")), text(given, "event"));
        if (keys.equals(Set.of("occasion"))
                && PointInPeriod.parse(text(given, "occasion")) instanceof PointInPeriod.OfYear(MonthDay day))
            return new DueRule.Occasion(day);
        throw new IllegalArgumentException("Không đọc được hạn: " + map);
    }

    private static DueRule readEvery(Map<String, Object> given) {
        return new DueRule.Every(
                PeriodKind.valueOf(text(given, "every")),
                end(given),
                given.containsKey("from") ? date(given, "from") : null,
                given.containsKey("until") ? date(given, "until") : null);
    }

    private static DueRule.@Nullable End end(Map<String, Object> given) {
        if (given.containsKey("before")) return new DueRule.End.BeforePoint(PointInPeriod.parse(text(given, "before")));
        if (given.containsKey("by")) return new DueRule.End.ByPoint(PointInPeriod.parse(text(given, "by")));
        if (!given.containsKey("at")) return null;
        if (!text(given, "at").equals(YEAR_END)) throw new IllegalArgumentException("Không đọc được hạn: " + given);
        return new DueRule.End.YearEnd();
    }

    private static LocalDate date(Map<String, Object> given, String key) {
        return LocalDate.parse(text(given, key));
    }

    private static String text(Map<String, Object> given, String key) {
        return String.valueOf(given.get(key));
    }
}
