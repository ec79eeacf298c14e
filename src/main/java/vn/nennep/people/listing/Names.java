package vn.nennep.people.listing;

import static nennep.sql.people.Tables.PERSON;

import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import vn.nennep.text.VietnameseText;

/// What was typed to find a person: every word begins a part of the name. A word with diacritics asks for them
/// ("Hùng"), one without finds all ("hung": Hùng, Hưng, Hứng).
record Names(List<String> words) {

    static Names of(String typed) {
        String bare = VietnameseText.foldWhitespace(VietnameseText.lower(VietnameseText.nfc(typed)));
        return new Names(bare.isEmpty() ? List.of() : Arrays.asList(bare.split(" ")));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    Condition condition() {
        return words.stream()
                .map(Names::begins)
                .reduce(Condition::and)
                .map(found -> found.and(PERSON.RESTRICTED.isFalse()))
                .orElse(DSL.noCondition());
    }

    private static Condition begins(String word) {
        String folded = VietnameseText.fold(word);
        Condition found = DSL.concat(DSL.inline(" "), PERSON.SEARCH_NAME).like("% " + escaped(folded) + "%", '!');
        return folded.equals(word)
                ? found
                : found.and(
                        DSL.concat(DSL.inline(" "), DSL.lower(PERSON.FULL_NAME)).like("% " + escaped(word) + "%", '!'));
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
