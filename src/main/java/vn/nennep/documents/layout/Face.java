package vn.nennep.documents.layout;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/// How letters look, written in a profile as `14 bold italic`: the size in points, then what is switched on.
record Face(int size, boolean bold, boolean italic, boolean underlined) {

    private static final List<String> WORDS = List.of("bold", "italic", "underlined");

    @JsonCreator
    static Face of(String words) {
        List<String> parts = List.of(words.split(" "));
        List<String> switches = parts.subList(1, parts.size());
        if (!WORDS.containsAll(switches)) {
            throw new IllegalArgumentException("Not a face: " + words);
        }
        return new Face(
                Integer.parseInt(parts.getFirst()),
                switches.contains("bold"),
                switches.contains("italic"),
                switches.contains("underlined"));
    }

    /// A rough width in twips, good enough to draw a rule in proportion to a text; bold capitals are wide.
    int widthOf(String text) {
        return (int) (text.length() * size * 20 * (bold ? 0.66 : 0.6));
    }
}
