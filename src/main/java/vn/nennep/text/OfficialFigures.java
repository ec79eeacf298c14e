package vn.nennep.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/// Figures and dates as officials write them: `05 nhiệm vụ`, `1.234`, `97,5%`, `09/5/2024`, `ngày 07 tháng 01 năm
/// 2025`.
public final class OfficialFigures {

    private OfficialFigures() {}

    /// A number of things: padded below ten, dots between thousands.
    public static String count(long number) {
        if (number >= 0 && number < 10) return "0" + number;
        return grouped(number);
    }

    /// Dots between thousands, never padded: for columns of figures.
    public static String grouped(long number) {
        StringBuilder out = new StringBuilder(Long.toString(number));
        int digits = number < 0 ? 1 : 0;
        for (int at = out.length() - 3; at > digits; at -= 3) out.insert(at, '.');
        return out.toString();
    }

    /// A decimal with a comma and at most `places` places, no trailing zeros.
    public static String decimal(BigDecimal number, int places) {
        BigDecimal rounded = number.setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
        if (rounded.scale() < 0) rounded = rounded.setScale(0, RoundingMode.UNNECESSARY);
        String plain = rounded.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = grouped(Long.parseLong(point < 0 ? plain : plain.substring(0, point)));
        String sign = rounded.signum() < 0 ? "-" : "";
        return sign + (point < 0 ? whole : whole + "," + plain.substring(point + 1));
    }

    /// A share in per cent with at most one place. Rounding never turns "not all" into `100%` nor "some" into `0%`.
    public static String percent(long part, long whole) {
        if (whole <= 0) return "–";
        BigDecimal share = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
        BigDecimal rounded = share.setScale(1, RoundingMode.HALF_UP);
        if (part < whole && rounded.compareTo(BigDecimal.valueOf(100)) >= 0) rounded = new BigDecimal("99.9");
        if (part > 0 && rounded.signum() == 0) rounded = new BigDecimal("0.1");
        return decimal(rounded, 1) + "%";
    }

    /// `15/4/2024`, `09/5/2024`, `14/01/2025`: days below ten and months 1 and 2 are padded, so that no digit can be
    /// put before.
    public static String date(LocalDate date) {
        return day(date.getDayOfMonth()) + "/" + month(date.getMonthValue()) + "/" + date.getYear();
    }

    /// `ngày 27 tháng 3 năm 2024`, `ngày 07 tháng 01 năm 2025`.
    public static String longDate(LocalDate date) {
        return "ngày " + day(date.getDayOfMonth()) + " tháng " + month(date.getMonthValue()) + " năm " + date.getYear();
    }

    /// A day of the year that comes back: `19/5`, `03/02`.
    public static String dayAndMonth(int day, int month) {
        return day(day) + "/" + month(month);
    }

    public static String day(int day) {
        return day < 10 ? "0" + day : Integer.toString(day);
    }

    public static String month(int month) {
        return month < 3 ? "0" + month : Integer.toString(month);
    }

    /// Reads `03`, `1.234` or `1234`; empty for anything else.
    public static OptionalLong parseCount(String written) {
        String bare = written.strip();
        if (!bare.matches("[0-9]{1,12}|[0-9]{1,3}(\\.[0-9]{3}){1,4}")) return OptionalLong.empty();
        return OptionalLong.of(Long.parseLong(bare.replace(".", "")));
    }

    /// Reads `97,5%`, `97,5` or `1.234,5`; empty for anything else.
    public static Optional<BigDecimal> parseDecimal(String written) {
        String bare = written.strip().replaceFirst("\\s?%$", "");
        if (!bare.matches("-?([0-9]{1,15}|[0-9]{1,3}(\\.[0-9]{3}){1,4})(,[0-9]{1,9})?")) return Optional.empty();
        return Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.')));
    }
}
