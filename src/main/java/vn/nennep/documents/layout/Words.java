package vn.nennep.documents.layout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nennep.text.OfficialFigures;

/// The few words the layout itself writes, spelt as officials write them.
final class Words {

    private static final String BLANK = "     ";

    private Words() {}

    /// Numbers below ten are padded; a draft keeps room for the number.
    static String number(@Nullable Integer number) {
        return number == null ? BLANK : OfficialFigures.day(number);
    }

    /// `Hậu Giang, ngày 27 tháng 3 năm 2024`; a draft keeps room for the date.
    static String placeAndDate(String place, @Nullable LocalDate date) {
        return place + ", "
                + (date == null
                        ? "ngày " + BLANK + " tháng " + BLANK + " năm " + BLANK
                        : OfficialFigures.longDate(date));
    }
}
