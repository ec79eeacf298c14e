package vn.nennep.planning.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.ObligationCards;
import vn.nennep.planning.obligation.TermsJson;

/// What an amendment says: the terms as they were and as they are from then on, in words.
@Component
class Terming {

    private final ObligationCards cards;
    private final ChangeWords words;

    Terming(ObligationCards cards, ChangeWords words) {
        this.cards = cards;
        this.words = words;
    }

    String title(ChangeLine line) {
        return line.terms() != null && line.action() == ChangeLine.Action.ADD
                ? TermsJson.read(line.terms()).title()
                : words.title(line);
    }

    /// "Hạn: trước ngày 15/4/2024 → trước ngày 30/4/2024"; of an addition what it asks for.
    List<String> differences(ChangeLine line, ObligationCards.Around around) {
        if (line.terms() == null) {
            return List.of();
        }
        Obligation.Terms is = TermsJson.read(line.terms());
        Obligation.Terms was = line.before() == null ? null : TermsJson.read(line.before());
        List<String> found = new ArrayList<>();
        add(found, "Tên", was == null ? is.title() : was.title(), is.title(), was == null);
        add(found, "Ai làm", was == null ? "" : who(was, around), who(is, around), was == null);
        add(found, "Hạn", was == null ? "" : due(was), due(is), was == null);
        add(found, "Chỉ tiêu", was == null ? "" : quota(was), quota(is), was == null);
        add(found, "Gửi báo cáo", was == null ? "" : channel(was), channel(is), was == null);
        return found;
    }

    private static void add(List<String> found, String what, String was, String is, boolean fresh) {
        if (was.equals(is) || (fresh && is.equals("không"))) {
            return;
        }
        found.add(fresh ? what + ": " + is : what + ": " + was + " → " + is);
    }

    private String who(Obligation.Terms terms, ObligationCards.Around around) {
        List<String> all = new ArrayList<>(cards.who(terms, around));
        if (!terms.audience().isEmpty()) {
            all.add("tính theo " + String.join(", ", ObligationCards.audience(terms.audience())));
        }
        return all.isEmpty() ? "không" : String.join(", ", all);
    }

    private static String due(Obligation.Terms terms) {
        return terms.due() == null ? "không nêu hạn" : terms.due().label();
    }

    private static String quota(Obligation.Terms terms) {
        @Nullable String quota = terms.quota();
        return Objects.requireNonNullElse(quota, "không");
    }

    private static String channel(Obligation.Terms terms) {
        if (terms.reportTo() == null) {
            return "không";
        }
        return terms.via() == null ? terms.reportTo() : terms.reportTo() + ", qua " + terms.via();
    }
}
