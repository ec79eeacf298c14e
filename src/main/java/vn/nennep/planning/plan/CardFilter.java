package vn.nennep.planning.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.obligation.ObligationCard;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Choice;

/// Which of a plan's obligations are shown, as the address says it: `?only=who&kind=REPORT`. What it does not know
/// counts as not said.
///
/// @param kind null for all kinds
record CardFilter(Only only, @Nullable ObligationKind kind) {

    static final CardFilter NONE = new CardFilter(Only.ALL, null);

    enum Only {
        ALL("Tất cả"),
        UNSEEN("Chưa xem"),
        WHO("Chưa rõ ai"),
        DUE("Chưa rõ hạn");

        private final String label;

        Only(String label) {
            this.label = label;
        }

        boolean shows(ObligationCard card) {
            return switch (this) {
                case ALL -> true;
                case UNSEEN -> card.waiting();
                case WHO -> card.whoUnclear() && !card.removed();
                case DUE -> card.dueUnclear() && !card.removed();
            };
        }

        private String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static CardFilter of(String only, String kind) {
        return new CardFilter(
                Arrays.stream(Only.values())
                        .filter(each -> each.word().equals(only))
                        .findFirst()
                        .orElse(Only.ALL),
                Arrays.stream(ObligationKind.values())
                        .filter(each -> each.name().equals(kind))
                        .findFirst()
                        .orElse(null));
    }

    boolean narrow() {
        return only != Only.ALL || kind != null;
    }

    List<ObligationCard> shown(List<ObligationCard> cards) {
        return cards.stream().filter(this::ofKind).filter(only::shows).toList();
    }

    private boolean ofKind(ObligationCard card) {
        return kind == null || card.kind() == kind;
    }

    /// Each way to look with the number of obligations it shows.
    List<ReadingPage.Look> looks(String href, List<ObligationCard> cards) {
        List<ReadingPage.Look> looks = new ArrayList<>();
        for (Only each : Only.values()) {
            long shown = cards.stream().filter(this::ofKind).filter(each::shows).count();
            String label = each.label + " (" + OfficialFigures.grouped(shown) + ")";
            looks.add(new ReadingPage.Look(label, address(href, each), each == only));
        }
        return looks;
    }

    private String address(String href, Only each) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(href);
        if (each != Only.ALL) address.queryParam("only", each.word());
        if (kind != null) address.queryParam("kind", kind.name());
        return address.build().toUriString();
    }

    String address(String href) {
        return address(href, only);
    }

    /// Only the kinds that the plan has.
    List<Choice> kinds(List<ObligationCard> cards) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "mọi loại", kind == null));
        for (ObligationKind each : ObligationKind.values()) {
            long of = cards.stream().filter(card -> card.kind() == each).count();
            if (of == 0 && each != kind) continue;
            choices.add(Choice.of(each.name(), each.label() + " (" + OfficialFigures.grouped(of) + ")", each == kind));
        }
        return choices;
    }

    String word() {
        return only == Only.ALL ? "" : only.word();
    }
}
