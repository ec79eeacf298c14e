package vn.nennep.planning.breakthrough;

import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.nennep.access.Access;
import vn.nennep.access.Audit;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

/// Following it through the year: approved, noted, closed.
@Controller
class ProgressController {

    private final BreakthroughRows rows;
    private final BreakthroughPages pages;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    ProgressController(BreakthroughRows rows, BreakthroughPages pages, Access access, Audit audit, Clock clock) {
        this.rows = rows;
        this.pages = pages;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    record ApprovalForm(@Nullable LocalDate approvedOn) {}

    record NoteForm(
            @Nullable LocalDate notedOn,
            @NotBlank(message = "Ghi đã làm được gì") String note,
            String proof) {}

    record ClosingForm(boolean reached, String closingNote) {}

    @PostMapping("/breakthroughs/{id}/approval")
    @Transactional
    Redirect approve(@PathVariable long id, Form<ApprovalForm> form) {
        Breakthrough own = own(id);
        LocalDate today = LocalDate.now(clock);
        LocalDate on =
                form.valid() && form.value().approvedOn() != null ? form.value().approvedOn() : today;
        if (on.isAfter(today)) {
            throw new Refusal("Ngày thông qua chưa đến. Mời quay lại và sửa ngày.");
        }
        rows.approve(id, on);
        audit.record("planning.breakthrough.approved", "breakthrough/" + id, own.unit(), Map.of("on", on.toString()));
        return Redirect.to(own.href()).saying("Đã ghi nhận tập thể thông qua.");
    }

    @PostMapping("/breakthroughs/{id}/notes")
    @Transactional
    Object note(@PathVariable long id, Form<NoteForm> form) {
        Breakthrough own = open(id);
        LocalDate today = LocalDate.now(clock);
        if (form.valid()
                && form.value().notedOn() != null
                && form.value().notedOn().isAfter(today)) {
            form.reject("notedOn", "Ngày ghi chưa đến; mời sửa lại");
        }
        if (!form.valid()) {
            return pages.of(own, form).status(422);
        }
        NoteForm typed = form.value();
        rows.note(
                id,
                new BreakthroughRows.Note(
                        Objects.requireNonNullElse(typed.notedOn(), today), typed.note(), typed.proof()));
        audit.record("planning.breakthrough.noted", "breakthrough/" + id, own.unit(), Map.of());
        return Redirect.to(own.href()).saying("Đã ghi tiến độ.");
    }

    @PostMapping("/breakthroughs/{id}/closing")
    @Transactional
    Object close(@PathVariable long id, Form<ClosingForm> form) {
        Breakthrough own = open(id);
        boolean reached = form.valid() && form.value().reached();
        if (!reached && form.text("closingNote").isBlank()) {
            form.reject("closingNote", "Chưa đạt thì ghi rõ vì sao");
            return pages.of(own, form).status(422);
        }
        rows.close(id, LocalDate.now(clock), reached, form.text("closingNote"));
        audit.record("planning.breakthrough.closed", "breakthrough/" + id, own.unit(), Map.of("reached", reached));
        return Redirect.to(own.href()).saying("Đã kết thúc theo dõi.");
    }

    private Breakthrough open(long id) {
        Breakthrough own = own(id);
        if (!own.open()) {
            throw new Refusal("Nội dung này chưa được thông qua hoặc đã kết thúc nên không ghi thêm được.");
        }
        return own;
    }

    private Breakthrough own(long id) {
        Breakthrough own = rows.find(id).orElseThrow(NotFound::new);
        access.require(PlanningPermission.WRITE_PLAN, own.unit());
        return own;
    }
}
