package vn.nennep.documents.register;

import static nennep.sql.documents.Tables.DOCUMENT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import vn.nennep.documents.Register.Direction;
import vn.nennep.text.DocumentKind;
import vn.nennep.text.VietnameseText;
import vn.nennep.web.Choice;

/// What the register is asked for, as it stands in the address. What cannot be read counts as not said.
record RegisterFilter(String words, String direction, String kind, String year, String issuer) {

    boolean narrowed() {
        return !words.isEmpty() || !direction.isEmpty() || !kind.isEmpty() || !year.isEmpty() || !issuer.isEmpty();
    }

    /// Everything but the words, which are searched for.
    Condition condition() {
        return Stream.of(directed(), ofKind(), ofYear(), issued()).reduce(DSL.noCondition(), Condition::and);
    }

    private Condition directed() {
        return Arrays.stream(Direction.values())
                .filter(each -> each.name().equals(direction))
                .map(each -> DOCUMENT.DIRECTION.eq(each.name()))
                .findFirst()
                .orElse(DSL.noCondition());
    }

    private Condition ofKind() {
        return kind.isEmpty() ? DSL.noCondition() : DOCUMENT.KIND.eq(kind);
    }

    private Condition ofYear() {
        if (!year.matches("(19|20)[0-9]{2}")) {
            return DSL.noCondition();
        }
        int number = Integer.parseInt(year);
        return DOCUMENT.DATED_ON.between(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31));
    }

    private Condition issued() {
        return issuer.isEmpty() ? DSL.noCondition() : DOCUMENT.ISSUER_KEY.contains(VietnameseText.fold(issuer));
    }

    List<Choice> directions() {
        return List.of(
                Choice.of("", "Đến và ban hành", direction.isEmpty()),
                Choice.of("INCOMING", "Văn bản đến", direction.equals("INCOMING")),
                Choice.of("ISSUED", "Văn bản ban hành", direction.equals("ISSUED")));
    }

    List<Choice> kindChoices() {
        return Stream.concat(Stream.of(Choice.of("", "Mọi loại", kind.isEmpty())), kinds(kind).stream())
                .toList();
    }

    /// All kinds by their words, the Vietnamese way.
    static List<Choice> kinds(String chosen) {
        return Arrays.stream(DocumentKind.values())
                .sorted(Comparator.comparing(DocumentKind::word, VietnameseText.dictionaryOrder()))
                .map(each -> Choice.of(each.sign(), each.word(), each.sign().equals(chosen)))
                .toList();
    }
}
