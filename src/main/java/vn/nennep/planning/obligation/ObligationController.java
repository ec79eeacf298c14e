package vn.nennep.planning.obligation;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.nennep.access.Audit;
import vn.nennep.planning.intake.DueWords;
import vn.nennep.time.DueRule;
import vn.nennep.web.Form;
import vn.nennep.web.Fragment;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// Correcting, accepting, removing one obligation of a draft. With htmx the card changes in place beside the text;
/// without, each step is a page of its own.
@Controller
class ObligationController {

    private final Obligations obligations;
    private final ObligationCards cards;
    private final ObligationHome home;
    private final TermsReading reading;
    private final Audit audit;

    ObligationController(
            Obligations obligations, ObligationCards cards, ObligationHome home, TermsReading reading, Audit audit) {
        this.obligations = obligations;
        this.cards = cards;
        this.home = home;
        this.reading = reading;
        this.audit = audit;
    }

    @GetMapping("/obligations/{id}/edit")
    Object edit(@PathVariable long id, @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        ObligationHome.Housed housed = home.changeable(id);
        return open(housed, Form.of(ObligationForm.of(housed.obligation())), htmx != null, 200);
    }

    /// The closed card again, for leaving the form.
    @GetMapping("/obligations/{id}/card")
    Object card(@PathVariable long id, @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        return answer(home.changeable(id), htmx != null);
    }

    @PostMapping("/obligations/{id}")
    @Transactional
    Object change(
            @PathVariable long id,
            Form<ObligationForm> form,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        ObligationHome.Housed housed = home.changeable(id);
        Optional<Obligation.Terms> terms = reading.of(
                form,
                housed.obligation().terms(),
                housed.around().issuer(),
                housed.around().on());
        terms.ifPresent(said -> checkAgainstAbove(form, housed, said.due()));
        if (terms.isEmpty() || !form.valid()) {
            return open(housed, form, htmx != null, 422);
        }
        obligations.change(
                id, terms.get(), ObligationForm.blankToNull(form.value().looseningReason()));
        obligations.around(id, form.value().with(), form.value().without());
        audit.record(
                "planning.obligation.changed",
                "obligation/" + id,
                housed.around().issuer(),
                Map.of());
        return changed(home.changeable(id), htmx != null);
    }

    @PostMapping("/obligations/{id}/acceptance")
    @Transactional
    Object accept(@PathVariable long id, @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        return put(id, Obligation.State.ACCEPTED, htmx);
    }

    @PostMapping("/obligations/{id}/removal")
    @Transactional
    Object remove(@PathVariable long id, @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        return put(id, Obligation.State.REMOVED, htmx);
    }

    /// Back among the proposals: what was accepted or removed by mistake.
    @PostMapping("/obligations/{id}/proposal")
    @Transactional
    Object propose(@PathVariable long id, @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        return put(id, Obligation.State.PROPOSED, htmx);
    }

    private Object put(long id, Obligation.State state, @Nullable String htmx) {
        ObligationHome.Housed housed = home.changeable(id);
        obligations.put(id, state);
        audit.record(
                "planning.obligation." + state.name().toLowerCase(java.util.Locale.ROOT),
                "obligation/" + id,
                housed.around().issuer(),
                Map.of());
        return changed(home.changeable(id), htmx != null);
    }

    private Object changed(ObligationHome.Housed housed, boolean htmx) {
        Optional<String> words = home.changed(housed);
        return words.isPresent() ? Redirect.to(housed.planHref()).saying(words.get()) : answer(housed, htmx);
    }

    private Object answer(ObligationHome.Housed housed, boolean htmx) {
        if (htmx) {
            Tally now = obligations.tally(housed.obligation().planId());
            return new Fragment(
                    "planning/obligation/card",
                    cards.closed(housed.obligation(), housed.around()).telling(now));
        }
        return Redirect.to(housed.planHref() + "#o" + housed.obligation().id());
    }

    private Object open(ObligationHome.Housed housed, Form<ObligationForm> form, boolean htmx, int status) {
        String dueAbove = housed.above() == null || housed.above().terms().due() == null
                ? null
                : housed.above().terms().due().label();
        ObligationCard card = cards.open(housed.obligation(), housed.around(), form, dueAbove);
        if (htmx) {
            return new Fragment("planning/obligation/card", card);
        }
        return Page.of(
                        "planning/obligation/edit",
                        "topics",
                        "Sửa nhiệm vụ " + housed.obligation().no(),
                        card)
                .crumb("Kế hoạch", housed.planHref())
                .status(status);
    }

    /// May tighten, but not loosen without saying why (2.6).
    private static void checkAgainstAbove(
            Form<ObligationForm> form, ObligationHome.Housed housed, @Nullable DueRule due) {
        Obligation above = housed.above();
        if (above == null
                || above.terms().due() == null
                || !form.text("looseningReason").isBlank()) {
            return;
        }
        if (DueWords.later(due, above.terms().due(), housed.around().on())) {
            form.reject(
                    "looseningReason",
                    "Hạn này muộn hơn kế hoạch cấp trên (" + above.terms().due().label()
                            + "). Mời ghi lý do, hoặc chọn hạn sớm hơn.");
        }
    }
}
