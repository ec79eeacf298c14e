package vn.nennep.planning.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nennep.organization.UnitId;

class EscalationTest {

    private static final LocalDate DUE = LocalDate.of(2024, 4, 14);
    private static final UnitId BRANCH = new UnitId(1);
    private static final UnitId COMMUNE = new UnitId(2);
    private static final UnitId DISTRICT = new UnitId(3);
    private static final UnitId PROVINCE = new UnitId(4);
    private static final List<UnitId> UPWARDS = List.of(BRANCH, COMMUNE, DISTRICT, PROVINCE);

    private static List<UnitId> told(LocalDate day, Map<UnitId, ReminderRule> rules) {
        return Escalation.due(new AutomaticReminders.Open(1, BRANCH, DUE), UPWARDS, rules, day).stream()
                .map(AutomaticReminders.Due::to)
                .toList();
    }

    @Test
    void the_unit_hears_three_days_ahead_and_the_levels_above_a_week_late_each() {
        assertThat(told(DUE.minusDays(4), Map.of())).isEmpty();
        assertThat(told(DUE.minusDays(3), Map.of())).containsExactly(BRANCH);
        assertThat(told(DUE, Map.of())).containsExactly(BRANCH);
        assertThat(told(DUE.plusDays(6), Map.of())).isEmpty();
        assertThat(told(DUE.plusDays(7), Map.of())).containsExactly(COMMUNE);
        assertThat(told(DUE.plusDays(14), Map.of())).containsExactly(COMMUNE, DISTRICT);
        assertThat(told(DUE.plusDays(21), Map.of())).containsExactly(COMMUNE, DISTRICT, PROVINCE);
    }

    @Test
    void the_nearest_rule_upwards_holds_and_nought_is_never() {
        Map<UnitId, ReminderRule> rules = Map.of(PROVINCE, new ReminderRule(10, 30), COMMUNE, new ReminderRule(0, 2));
        assertThat(told(DUE.minusDays(1), rules)).isEmpty(); // the commune wants none ahead
        assertThat(told(DUE.plusDays(2), rules)).containsExactly(COMMUNE);
        assertThat(told(DUE.plusDays(31), rules)).containsExactly(COMMUNE);
        assertThat(told(DUE.plusDays(32), rules)).containsExactly(COMMUNE, DISTRICT);
        assertThat(told(DUE.plusDays(90), Map.of(PROVINCE, new ReminderRule(0, 0))))
                .isEmpty();
    }
}
