package vn.nennep.privacy.own;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nennep.text.OfficialFigures;

/// Spans of days in words.
final class Days {

    private Days() {}

    /// "từ 01/3/2024", "từ 01/01/2023 đến hết 29/02/2024".
    static String said(LocalDate from, @Nullable LocalDate until) {
        String since = "từ " + OfficialFigures.date(from);
        return until == null ? since : since + " đến hết " + OfficialFigures.date(until.minusDays(1));
    }
}
