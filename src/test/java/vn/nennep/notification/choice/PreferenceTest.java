package vn.nennep.notification.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PreferenceTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static LocalDateTime due(Rhythm rhythm, QuietHours quiet, String told) {
        return LocalDateTime.ofInstant(
                new Preference(rhythm, quiet)
                        .dueAt(LocalDateTime.parse(told).atZone(ZONE).toInstant(), ZONE),
                ZONE);
    }

    private static LocalDateTime due(Rhythm rhythm, String told) {
        return due(rhythm, QuietHours.USUAL, told);
    }

    @Test
    void at_night_nothing_goes_out() {
        assertThat(due(Rhythm.AT_ONCE, "2024-04-01T14:30")).isEqualTo("2024-04-01T14:30");
        assertThat(due(Rhythm.AT_ONCE, "2024-04-01T21:00")).isEqualTo("2024-04-02T06:30");
        assertThat(due(Rhythm.AT_ONCE, "2024-04-02T06:29")).isEqualTo("2024-04-02T06:30");
        assertThat(due(Rhythm.AT_ONCE, "2024-04-02T06:30")).isEqualTo("2024-04-02T06:30");
    }

    @Test
    void what_is_gathered_goes_in_the_morning() {
        assertThat(due(Rhythm.DAILY, "2024-04-01T14:30")).isEqualTo("2024-04-02T07:00");
        assertThat(due(Rhythm.DAILY, "2024-04-01T06:59")).isEqualTo("2024-04-01T07:00");
        assertThat(due(Rhythm.WEEKLY, "2024-04-02T14:30")).isEqualTo("2024-04-08T07:00");
        assertThat(due(Rhythm.WEEKLY, "2024-04-08T07:00")).isEqualTo("2024-04-15T07:00");
    }

    @Test
    void quiet_hours_may_lie_within_a_day_or_be_none() {
        QuietHours noon = new QuietHours(LocalTime.of(11, 30), LocalTime.of(13, 30));
        assertThat(due(Rhythm.AT_ONCE, noon, "2024-04-01T12:00")).isEqualTo("2024-04-01T13:30");
        QuietHours none = new QuietHours(LocalTime.of(9, 0), LocalTime.of(9, 0));
        assertThat(due(Rhythm.AT_ONCE, none, "2024-04-01T23:59")).isEqualTo("2024-04-01T23:59");
    }

    @Test
    void whatever_is_chosen_nothing_goes_before_it_is_told_or_in_quiet_hours_or_after_more_than_eight_days() {
        Random random = new Random(153);
        for (int i = 0; i < 2_000; i++) {
            QuietHours quiet = new QuietHours(
                    LocalTime.ofSecondOfDay(random.nextInt(1_440) * 60L),
                    LocalTime.ofSecondOfDay(random.nextInt(1_440) * 60L));
            Preference preference = new Preference(Rhythm.values()[random.nextInt(3)], quiet);
            var told = LocalDateTime.parse("2024-04-01T00:00")
                    .plusMinutes(random.nextInt(20_000))
                    .atZone(ZONE);
            var due = preference.dueAt(told.toInstant(), ZONE).atZone(ZONE);
            assertThat(due).isBetween(told, told.plusDays(8));
            assertThat(quiet.contains(due.toLocalTime()))
                    .as("%s %s", preference, due)
                    .isFalse();
        }
    }
}
