package vn.nennep.planning.topic;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.nennep.planning.Contents.Item;
import vn.nennep.planning.Contents.Month;
import vn.nennep.time.Period;
import vn.nennep.time.PeriodKind;

/// Spreads contents over the months: what is set for a month stays there; what is set for a quarter is spread over its
/// months in order of number, as evenly as can be.
final class Spread {

    private Spread() {}

    static List<Month> over(List<Item> items, int year) {
        TreeMap<YearMonth, List<Item>> months = new TreeMap<>();
        items.forEach(item -> item.periods().stream()
                .filter(period -> period.kind() == PeriodKind.MONTH && period.year() == year)
                .forEach(period -> put(months, YearMonth.from(period.first()), item)));
        for (int quarter = 1; quarter <= 4; quarter++) {
            Period period = Period.quarter(year, quarter);
            List<Item> own = items.stream()
                    .filter(item -> item.periods().contains(period))
                    .toList();
            for (int i = 0; i < own.size(); i++) {
                put(months, YearMonth.from(period.first()).plusMonths(i * 3L / own.size()), own.get(i));
            }
        }
        return months.entrySet().stream()
                .map(month -> new Month(month.getKey(), month.getValue()))
                .toList();
    }

    private static void put(TreeMap<YearMonth, List<Item>> months, YearMonth month, Item item) {
        List<Item> there = months.computeIfAbsent(month, _ -> new ArrayList<>());
        if (!there.contains(item)) {
            there.add(item);
        }
    }
}
