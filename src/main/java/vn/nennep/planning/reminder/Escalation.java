package vn.nennep.planning.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.nennep.organization.UnitId;

/// Who hears of an open duty on a day. Before it is due the unit itself, some days ahead. When it is late the
/// unit above after the days that hold there, the next above after its own days more, and so on up to whoever
/// gave the duty.
final class Escalation {

    private Escalation() {}

    /// @param upwards the unit, then those above it up to the issuer
    static List<AutomaticReminders.Due> due(
            AutomaticReminders.Open open, List<UnitId> upwards, Map<UnitId, ReminderRule> rules, LocalDate today) {
        List<AutomaticReminders.Due> due = new ArrayList<>();
        long left = ChronoUnit.DAYS.between(today, open.due());
        if (left >= 0) {
            int before = rule(upwards, 0, rules).daysBefore();
            if (before > 0 && left <= before) {
                LocalDate since = open.due().minusDays(before);
                due.add(new AutomaticReminders.Due(open.id(), open.unit(), ReminderKind.AHEAD, since));
            }
            return due;
        }
        long needed = 0;
        for (int level = 1; level < upwards.size(); level++) {
            int after = rule(upwards, level, rules).escalateAfter();
            needed += after;
            if (after > 0 && -left >= needed) {
                LocalDate since = open.due().plusDays(1);
                due.add(new AutomaticReminders.Due(open.id(), upwards.get(level), ReminderKind.ESCALATED, since));
            }
        }
        return due;
    }

    private static ReminderRule rule(List<UnitId> upwards, int level, Map<UnitId, ReminderRule> rules) {
        return ReminderRules.nearest(upwards.subList(level, upwards.size()), rules)
                .map(Map.Entry::getValue)
                .orElse(ReminderRule.USUAL);
    }
}
