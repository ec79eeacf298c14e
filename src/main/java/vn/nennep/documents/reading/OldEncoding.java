package vn.nennep.documents.reading;

/// Recognises Vietnamese that was typed with the fonts of before Unicode (TCVN3, VNI) or decoded with the wrong table:
/// the letters of Vietnamese are missing, and Western letters and signs stand inside the words instead.
final class OldEncoding {

    private static final String OWN = "àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ";

    private OldEncoding() {}

    static boolean suspected(String text) {
        int letters = 0;
        int vietnamese = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
            }
            if (isVietnamese(c)) {
                vietnamese++;
            } else if (isForeign(c) && insideWord(text, i)) {
                foreign++;
            }
        }
        // Names such as Müller occur; every fiftieth letter being foreign does not.
        return foreign >= 8 && foreign * 50 > letters && foreign * 5 > vietnamese;
    }

    /// Letters that only Vietnamese has.
    private static boolean isVietnamese(char c) {
        return (c >= '\u1EA0' && c <= '\u1EF9') || "ăĂđĐơƠưƯĩĨũŨ".indexOf(c) >= 0;
    }

    /// What the old tables put in place of Vietnamese letters: the rest of Latin-1 and what lies near it, Windows' own
    /// signs, private and broken characters.
    private static boolean isForeign(char c) {
        return (c >= '\u00A1' && c <= '\u024F' && OWN.indexOf(c) < 0)
                || (c >= '\uE000' && c <= '\uF8FF')
                || "€‚ƒ„†‡ˆ‰‹™›\uFFFD".indexOf(c) >= 0;
    }

    private static boolean insideWord(String text, int at) {
        boolean behind = at > 0 && Character.isLetter(text.charAt(at - 1));
        return behind || (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
    }
}
