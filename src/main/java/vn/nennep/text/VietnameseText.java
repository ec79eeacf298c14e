package vn.nennep.text;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/// Vietnamese text as strings: one Unicode form, one kind of space, and keys for comparing what people spell
/// differently.
/// Nothing here changes what people wrote except [#nfc] and [#foldWhitespace]; the keys are for comparing, not for
/// showing.
public final class VietnameseText {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private VietnameseText() {}

    /// The text in the one Unicode form the program stores (files come in NFD and NFC).
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// Every run of white space (also no-break, thin and zero-width ones) as one space; none at the ends.
    public static String foldWhitespace(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = !out.isEmpty();
            } else {
                if (gap) out.append(' ');
                gap = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
    }

    public static String lower(String text) {
        return text.toLowerCase(VIETNAMESE);
    }

    public static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /// Lower case without any diacritic, đ as d: for finding what somebody typed without marks.
    public static String fold(String text) {
        String apart = Normalizer.normalize(lower(text), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) continue;
            out.append(c == 'đ' ? 'd' : c);
        }
        return foldWhitespace(out.toString());
    }

    /// Equal for texts that differ only in case, spacing, Unicode form, or where the tone mark stands (`uỷ`/`ủy`,
    /// `hoà`/`hòa`).
    public static String key(String text) {
        String apart = Normalizer.normalize(foldWhitespace(lower(text)), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(apart.length());
        char tone = 0;
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (isTone(c)) {
                tone = c;
            } else {
                // A tone belongs to its whole syllable: carried to the syllable's end, it no longer matters where it
                // was put.
                if (tone != 0 && !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                    out.append(tone);
                    tone = 0;
                }
                out.append(c);
            }
        }
        if (tone != 0) out.append(tone);
        return out.toString();
    }

    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /// Dictionary order of Vietnamese (a ă â … đ … ơ ư, tones after letters). A new one each time: a collator is not
    /// shared.
    public static Comparator<String> dictionaryOrder() {
        Collator collator = Collator.getInstance(VIETNAMESE);
        return collator::compare;
    }

    /// The first letter as a capital, the rest as it is.
    public static String capitalized(String text) {
        if (text.isEmpty()) return text;
        int end = text.offsetByCodePoints(0, 1);
        return upper(text.substring(0, end)) + text.substring(end);
    }

    /// Capitals as a person would write them in a name: `HẬU GIANG` → `Hậu Giang`.
    public static String titleCased(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean first = true;
        for (char c : lower(nfc(text)).toCharArray()) {
            out.append(first ? Character.toUpperCase(c) : c);
            first = isSpace(c) || c == '-' || c == '(';
        }
        return out.toString();
    }

    private static boolean isTone(char c) {
        return c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323';
    }
}
