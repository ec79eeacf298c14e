package vn.nennep.documents.layout;

import java.text.Normalizer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The few words the layout itself writes, spelt as officials write them.
final class Words {

    private static final String BLANK = "     ";

    private Words() {}

    static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// Numbers below ten are padded; a draft keeps room for the number.
    static String number(@Nullable Integer number) {
        return number == null ? BLANK : "%02d".formatted(number);
    }

    /// Days below ten and the months 1 and 2 are padded: `ngày 05 tháng 02 năm 2024`, `ngày 27 tháng 3 năm 2024`.
    static String placeAndDate(String place, @Nullable LocalDate date) {
        if (date == null) {
            return "%s, ngày %s tháng %s năm %s".formatted(place, BLANK, BLANK, BLANK);
        }
        String month = date.getMonthValue() <= 2 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return "%s, ngày %02d tháng %s năm %d".formatted(place, date.getDayOfMonth(), month, date.getYear());
    }
}
