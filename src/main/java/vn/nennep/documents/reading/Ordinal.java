package vn.nennep.documents.reading;

import java.util.Locale;

/// A number as Word writes it in front of a paragraph.
final class Ordinal {

    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private Ordinal() {}

    static String written(String format, int number) {
        return switch (format) {
            case "none" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter(number);
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = Math.clamp(number, 0, 3_999);
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }

    /// a … z, then aa … zz, as Word does.
    private static String letter(int number) {
        int index = Math.clamp(number, 1, 780) - 1;
        return String.valueOf((char) ('a' + index % 26)).repeat(index / 26 + 1);
    }
}
