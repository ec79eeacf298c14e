package vn.nennep.planning.intake;

/// Cutting Vietnamese phrases without cutting words.
final class Phrases {

    private Phrases() {}

    /// At most so long, cut between words, with an ellipsis where something is left out.
    static String shortened(String text, int length) {
        if (text.length() <= length) return text;
        int cut = text.lastIndexOf(' ', length - 1);
        return text.substring(0, cut < length / 2 ? length - 1 : cut).replaceAll("[\\s,;:(“\\-–]+$", "") + "…";
    }
}
