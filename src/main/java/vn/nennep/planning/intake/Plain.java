package vn.nennep.planning.intake;

/// Text to match rules against: lower case, tones where the older spelling puts them, every kind of quotation mark and
/// dash alike.
/// As long as the original, so that offsets found in one hold in the other.
final class Plain {

    private Plain() {}

    static String of(CharSequence text) {
        char[] out = new char[text.length()];
        for (int i = 0; i < out.length; i++) out[i] = plain(text.charAt(i));
        for (int i = 1; i < out.length; i++) moveTone(out, i);
        return new String(out);
    }

    private static char plain(char c) {
        return switch (c) {
            case '–', '—', '‐', '‑', '−' -> '-';
            case '‘', '’' -> '\'';
            case '\u00A0', '\n', '\t' -> ' ';
            default -> Character.toLowerCase(c);
        };
    }

    /// `uỷ` → `ủy`, `hoà` → `hòa`: only at the end of a syllable, for `hoàn` is spelt one way.
    private static void moveTone(char[] out, int i) {
        String tones =
                switch (out[i - 1]) {
                    case 'o' -> "aàáảãạ,oòóỏõọ,eèéẻẽẹ,oòóỏõọ";
                    case 'u' -> i >= 2 && out[i - 2] == 'q' ? "" : "yỳýỷỹỵ,uùúủũụ";
                    default -> "";
                };
        if (tones.isEmpty() || (i + 1 < out.length && Character.isLetter(out[i + 1]))) return;
        for (int group = 0; group + 12 < tones.length() + 1; group += 14) {
            int tone = tones.substring(group, group + 6).indexOf(out[i]);
            if (tone > 0) {
                out[i - 1] = tones.charAt(group + 7 + tone);
                out[i] = tones.charAt(group);
                return;
            }
        }
    }
}
