package vn.nennep.planning.change;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.ObligationForm;
import vn.nennep.planning.obligation.TermsJson;
import vn.nennep.planning.obligation.TermsReading;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

/// What a draft of a change is to do: other terms of an obligation, and obligations that are new.
@Controller
class TermsController {

    private static final String UNSEEN = "Chưa đơn vị nào thấy cho đến khi thực hiện.";

    private final PlanChanges changes;
    private final ChangeLines lines;
    private final ChangeHome homes;
    private final ChangeWords words;
    private final TermsPages pages;
    private final TermsReading reading;
    private final TermsChecks checks;

    TermsController(
            PlanChanges changes,
            ChangeLines lines,
            ChangeHome homes,
            ChangeWords words,
            TermsPages pages,
            TermsReading reading,
            TermsChecks checks) {
        this.changes = changes;
        this.lines = lines;
        this.homes = homes;
        this.words = words;
        this.pages = pages;
        this.reading = reading;
        this.checks = checks;
    }

    @GetMapping("/changes/{id}/amendments/new")
    Page amend(@PathVariable long id, @RequestParam(required = false) @Nullable Long amended) {
        Draft draft = draft(id);
        Obligation chosen = chosen(draft, amended);
        return pages.amendment(draft.change, draft.home, chosen, Form.of(ObligationForm.of(chosen)));
    }

    @PostMapping("/changes/{id}/amendments")
    @Transactional
    Object amend(
            @PathVariable long id, @RequestParam(required = false) @Nullable Long amended, Form<ObligationForm> form) {
        Draft draft = draft(id);
        Obligation chosen = chosen(draft, amended);
        Optional<Obligation.Terms> terms =
                reading.of(form, chosen.terms(), draft.home.unit(), draft.change.effectiveOn());
        terms.ifPresent(said -> checks.amendment(form, draft.change, chosen, said));
        if (terms.isEmpty() || !form.valid()) {
            return pages.amendment(draft.change, draft.home, chosen, form).status(422);
        }
        lines.terms(
                id,
                ChangeLine.Action.AMEND,
                chosen.id(),
                TermsJson.write(chosen.terms()),
                TermsJson.write(terms.get()));
        return Redirect.to(draft.change.href()).saying("Đã thêm nội dung sửa đổi. " + UNSEEN);
    }

    @GetMapping("/changes/{id}/additions/new")
    Page add(@PathVariable long id) {
        Draft draft = draft(id);
        return pages.addition(draft.change, draft.home);
    }

    @PostMapping("/changes/{id}/additions")
    @Transactional
    Object add(@PathVariable long id, Form<ObligationForm> form) {
        Draft draft = draft(id);
        Optional<Obligation.Terms> terms = reading.of(form, null, draft.home.unit(), draft.change.effectiveOn());
        terms.ifPresent(said -> checks.addition(form, draft.change, said));
        if (terms.isEmpty() || !form.valid()) {
            return pages.addition(draft.change, draft.home, form).status(422);
        }
        lines.terms(id, ChangeLine.Action.ADD, null, null, TermsJson.write(terms.get()));
        return Redirect.to(draft.change.href()).saying("Đã thêm nhiệm vụ bổ sung. " + UNSEEN);
    }

    private record Draft(PlanChange change, ChangeHome.Home home) {}

    /// The plan is locked first, here as everywhere.
    private Draft draft(long id) {
        ChangeHome.Home home =
                homes.changeable(changes.find(id).orElseThrow(NotFound::new).plan());
        PlanChange change = changes.lock(id).orElseThrow(NotFound::new);
        if (!change.draft()) {
            throw new Refusal("Điều chỉnh này đã thực hiện nên không sửa được nữa. Mời lập một lần điều chỉnh mới.");
        }
        return new Draft(change, home);
    }

    private Obligation chosen(Draft draft, @Nullable Long obligation) {
        List<Obligation> accepted = words.accepted(draft.change.plan());
        return accepted.stream()
                .filter(each -> Objects.equals(each.id(), obligation))
                .findFirst()
                .orElseThrow(() -> new Refusal("Chưa chọn nhiệm vụ cần sửa. Mời chọn một nhiệm vụ của kế hoạch này."));
    }
}
