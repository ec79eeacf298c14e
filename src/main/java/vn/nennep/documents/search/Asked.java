package vn.nennep.documents.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.nennep.text.DocumentNumber;
import vn.nennep.text.VietnameseText;

/// What was typed to search for, as far as it is looked at: the first words, and the document numbers among them.
record Asked(String words, List<String> numbers) {

    private static final int MOST_WORDS = 16;
    private static final int LONGEST = 400;

    static Asked of(String typed) {
        String bare = VietnameseText.foldWhitespace(VietnameseText.nfc(typed));
        String cut = bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
        String words = Arrays.stream(cut.split(" ")).limit(MOST_WORDS).collect(Collectors.joining(" "));
        return new Asked(words, numbers(words));
    }

    boolean marked() {
        return !VietnameseText.fold(words).equals(VietnameseText.lower(words));
    }

    private static List<String> numbers(String text) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            boolean begins = Character.isDigit(text.charAt(i)) && (i == 0 || !Character.isDigit(text.charAt(i - 1)));
            if (begins) {
                DocumentNumber.at(text, i)
                        .ifPresent(each -> found.add(each.number().canonical()));
            }
        }
        return List.copyOf(found);
    }
}
