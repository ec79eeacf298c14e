package vn.nennep.web.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.SampleDay;

/// What the foot of every page says about the sample's day.
@Component
public class SampleRibbon {

    private final SampleDay sampleDay;

    SampleRibbon(SampleDay sampleDay) {
        this.sampleDay = sampleDay;
    }

    /// "thứ Năm 28/3/2024", or null outside sample mode.
    public @Nullable String text() {
        return sampleDay.active() ? text(sampleDay.today()) : null;
    }

    static String text(LocalDate day) {
        String weekday =
                switch (day.getDayOfWeek()) {
                    case MONDAY -> "thứ Hai";
                    case TUESDAY -> "thứ Ba";
                    case WEDNESDAY -> "thứ Tư";
                    case THURSDAY -> "thứ Năm";
                    case FRIDAY -> "thứ Sáu";
                    case SATURDAY -> "thứ Bảy";
                    case SUNDAY -> "Chủ nhật";
                };
        return weekday + " " + OfficialFigures.date(day);
    }
}
