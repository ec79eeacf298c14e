package vn.nennep.planning.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.nennep.access.AccountId;
import vn.nennep.notification.NewNotice;
import vn.nennep.organization.UnitId;
import vn.nennep.text.OfficialFigures;

/// One day's notice to one account: all it has to be reminded of, the latest first; what is late below is one line for
/// each obligation.
record ReminderNotice(AccountId account, LocalDate today, List<Item> items) {

    static final String KIND = "planning.reminder";

    private static final int MOST_LINES = 20;

    /// @param unit whose duty it is
    /// @param toUnit which is told
    record Item(
            ReminderKind kind,
            long assignment,
            long plan,
            long obligation,
            UnitId unit,
            UnitId toUnit,
            String unitName,
            String title,
            @Nullable LocalDate due) {

        boolean late(LocalDate today) {
            return due != null && due.isBefore(today);
        }
    }

    NewNotice notice() {
        List<NewNotice.Line> lines = new ArrayList<>();
        items.stream().filter(item -> item.kind() != ReminderKind.ESCALATED).forEach(item -> lines.add(own(item)));
        escalated().values().forEach(below -> lines.add(below(below)));
        List<NewNotice.Line> shown = lines.size() <= MOST_LINES ? lines : lines.subList(0, MOST_LINES - 1);
        List<NewNotice.Line> all = new ArrayList<>(shown);
        if (lines.size() > MOST_LINES) {
            all.add(new NewNotice.Line(
                    items.getFirst().toUnit(),
                    "và " + OfficialFigures.count(lines.size() - shown.size()) + " việc khác",
                    "/desk"));
        }
        return new NewNotice(account, KIND, "reminder/" + today, title(), all);
    }

    private String title() {
        List<Item> own = items.stream()
                .filter(item -> item.kind() != ReminderKind.ESCALATED)
                .toList();
        long late = own.stream().filter(item -> item.late(today)).count();
        long undated = own.stream().filter(item -> item.due() == null).count();
        long ahead = own.size() - late - undated;
        int below = escalated().size();
        List<String> parts = new ArrayList<>();
        add(parts, late, " việc trễ hạn");
        add(parts, ahead, " việc sắp đến hạn");
        add(parts, undated, " việc cấp trên nhắc");
        add(parts, below, " việc ở đơn vị dưới trễ lâu");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, long count, String words) {
        if (count > 0) {
            parts.add(OfficialFigures.count(count) + words);
        }
    }

    private NewNotice.Line own(Item item) {
        Set<UnitId> units = new TreeSet<>(java.util.Comparator.comparing(UnitId::value));
        items.forEach(each -> units.add(each.toUnit()));
        String due = item.due() == null ? "" : ", hạn " + OfficialFigures.date(item.due());
        return new NewNotice.Line(
                item.toUnit(),
                (units.size() > 1 ? item.unitName() + ": " : "") + item.title() + due,
                "/assignments/" + item.assignment());
    }

    private record Below(long plan, long obligation, UnitId toUnit) {}

    private Map<Below, List<Item>> escalated() {
        Map<Below, List<Item>> escalated = new LinkedHashMap<>();
        items.stream().filter(item -> item.kind() == ReminderKind.ESCALATED).forEach(item -> escalated
                .computeIfAbsent(new Below(item.plan(), item.obligation(), item.toUnit()), _ -> new ArrayList<>())
                .add(item));
        return escalated;
    }

    private static NewNotice.Line below(List<Item> items) {
        Item first = items.getFirst();
        String due = first.due() == null ? "" : ", hạn " + OfficialFigures.date(first.due());
        String who = items.size() == 1 ? first.unitName() : OfficialFigures.count(items.size()) + " đơn vị";
        return new NewNotice.Line(
                first.toUnit(),
                who + " chưa xong: " + first.title() + due,
                "/plans/" + first.plan() + "/board?unit=" + first.toUnit());
    }
}
