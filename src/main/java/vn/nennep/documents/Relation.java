package vn.nennep.documents;

import java.util.regex.Pattern;
import vn.nennep.text.VietnameseText;

/// In what way a document rests on another (1.2).
public enum Relation {
    BASIS("Căn cứ", "là căn cứ của"),
    CARRIES_OUT("Thực hiện", "được thực hiện bởi"),
    REPLACES("Thay thế", "được thay thế bởi"),
    SUPPLEMENTS("Sửa đổi, bổ sung", "được sửa đổi, bổ sung bởi");

    private static final int REACH = 90;
    private static final Pattern END = Pattern.compile("[.;:\\n]");

    private final String label;
    private final String reverse;

    Relation(String label, String reverse) {
        this.label = label;
        this.reverse = reverse;
    }

    /// "Thực hiện"
    public String label() {
        return label;
    }

    /// The same seen from the other document: "được thực hiện bởi".
    public String reverse() {
        return reverse;
    }

    /// Read from the words before the place where the other document is named; a basis when they say nothing.
    public static Relation before(String text, int at) {
        String sentence = text.substring(Math.max(0, at - REACH), at);
        String[] parts = END.split(sentence, -1);
        String words = VietnameseText.lower(parts[parts.length - 1]);
        int replaces = Math.max(words.lastIndexOf("thay thế"), words.lastIndexOf("thay cho"));
        int supplements = Math.max(words.lastIndexOf("bổ sung"), words.lastIndexOf("sửa đổi"));
        int carriesOut = Math.max(words.lastIndexOf("thực hiện"), words.lastIndexOf("triển khai"));
        int nearest = Math.max(carriesOut, Math.max(replaces, supplements));
        if (nearest < 0 || nearest < words.lastIndexOf("căn cứ")) {
            return BASIS;
        }
        return nearest == replaces ? REPLACES : nearest == supplements ? SUPPLEMENTS : CARRIES_OUT;
    }
}
