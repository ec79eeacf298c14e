package vn.nennep.desk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/// Whatever a title holds, another program reads the same. (A backslash right before a line break is left out:
/// there that program errs.)
class ICalendarTest {

    private static final String[] PIECES = {
        "học tập",
        ",",
        ";",
        ":",
        "\\.",
        "\n",
        "\"",
        "Đảng bộ xã Vị Thanh",
        " ",
        "số 258-KH/TU",
        "🇻🇳",
        "=",
        "ngày 15/4/2024"
    };

    @Test
    void a_title_comes_out_as_it_went_in_and_no_line_is_too_long() throws Exception {
        Random random = new Random(5545);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            StringBuilder title = new StringBuilder("Việc");
            for (int pieces = random.nextInt(20); pieces > 0; pieces--) {
                title.append(PIECES[random.nextInt(PIECES.length)]);
            }
            LocalTime time = random.nextBoolean() ? null : LocalTime.of(random.nextInt(24), random.nextInt(60));
            entries.add(new Entry(
                    "entry-" + i,
                    LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700)),
                    time,
                    Entry.Kind.CONFERENCE,
                    title.append('.').toString(),
                    "",
                    "/conferences/" + i));
        }
        String text = new ICalendar(
                        "Nền Nếp: việc của tôi",
                        "https://nennep.tinhuy.vn",
                        "nennep.tinhuy.vn",
                        ZoneId.of("Asia/Ho_Chi_Minh"),
                        Instant.EPOCH)
                .write(entries);

        assertThat(text).endsWith("\r\n");
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n"));
        List<VEvent> events =
                new CalendarBuilder().build(new StringReader(text)).getComponents(Component.VEVENT);
        assertThat(events).hasSameSizeAs(entries);
        for (int i = 0; i < entries.size(); i++) {
            assertThat(events.get(i).getSummary().getValue())
                    .isEqualTo(entries.get(i).title());
            assertThat(events.get(i).getUid().orElseThrow().getValue()).isEqualTo("entry-" + i + "@nennep.tinhuy.vn");
        }
    }
}
