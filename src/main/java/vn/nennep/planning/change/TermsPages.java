package vn.nennep.planning.change;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.ObligationCard;
import vn.nennep.planning.obligation.ObligationCards;
import vn.nennep.planning.obligation.ObligationForm;
import vn.nennep.web.Form;
import vn.nennep.web.Page;

/// The pages on which a change says other terms.
@Component
class TermsPages {

    private final ObligationCards cards;

    TermsPages(ObligationCards cards) {
        this.cards = cards;
    }

    Page amendment(PlanChange change, ChangeHome.Home home, Obligation obligation, Form<ObligationForm> form) {
        String passage = obligation.passage().isEmpty() ? null : obligation.passage();
        return page(
                change,
                home,
                obligation,
                form,
                passage,
                "/amendments?amended=" + obligation.id(),
                "Sửa: " + obligation.terms().title(),
                "Thêm sửa đổi");
    }

    Page addition(PlanChange change, ChangeHome.Home home) {
        return addition(change, home, Form.of(ObligationForm.of(blank(home))));
    }

    Page addition(PlanChange change, ChangeHome.Home home, Form<ObligationForm> form) {
        return page(change, home, blank(home), form, null, "/additions", "Nhiệm vụ bổ sung", "Thêm bổ sung");
    }

    private Page page(
            PlanChange change,
            ChangeHome.Home home,
            Obligation obligation,
            Form<ObligationForm> form,
            @Nullable String passage,
            String action,
            String title,
            String submit) {
        ObligationCard card =
                cards.open(obligation, new ObligationCards.Around(home.unit(), change.effectiveOn(), true), form, null);
        TermsPage page = new TermsPage(
                card, Objects.requireNonNull(card.editing()), passage, change.href() + action, change.href(), submit);
        return Page.of("planning/change/terms", "topics", title, page)
                .lead("Theo " + change.document()
                        + ". Việc đã làm vẫn tính; kỳ đã đến hạn trước ngày áp dụng giữ nguyên.")
                .crumb(home.label(), home.href())
                .crumb("Điều chỉnh", change.href());
    }

    private static Obligation blank(ChangeHome.Home home) {
        return new Obligation(
                0,
                home.id(),
                0,
                Obligation.State.PROPOSED,
                Obligation.Origin.ADDED,
                null,
                new Obligation.Terms(
                        ObligationKind.OTHER, "", Set.of(), Set.of(), List.of(), null, null, null, null, null),
                "",
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
