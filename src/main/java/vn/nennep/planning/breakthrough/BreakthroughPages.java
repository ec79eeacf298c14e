package vn.nennep.planning.breakthrough;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.organization.Unit;
import vn.nennep.organization.Units;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.text.DocumentNumber;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Form;
import vn.nennep.web.Page;

/// The page of one thing chosen.
@Component
class BreakthroughPages {

    private final BreakthroughRows rows;
    private final ChosenUnder under;
    private final Units units;
    private final Access access;
    private final Clock clock;

    BreakthroughPages(BreakthroughRows rows, ChosenUnder under, Units units, Access access, Clock clock) {
        this.rows = rows;
        this.under = under;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    /// @param form what was typed and could not be taken
    Page of(Breakthrough each, Form<?> form) {
        LocalDate today = LocalDate.now(clock);
        String list = "/breakthroughs?unit=" + each.unit() + "&year=" + each.year();
        Optional<ChosenUnder.Plan> plan = under.named(each.plan());
        BreakthroughPage page = new BreakthroughPage(
                each.href(),
                each.kind().label(),
                units.known(each.unit(), today).map(Unit::name).orElse(""),
                list,
                each.aim(),
                plan.map(ChosenUnder.Plan::label).orElse(null),
                plan.map(ChosenUnder.Plan::href).orElse(null),
                each.dueOn() == null ? "" : OfficialFigures.date(each.dueOn()),
                each.state(today),
                each.tone(today),
                each.closingNote(),
                rows.notes(each.id()).stream().map(BreakthroughPages::note).toList(),
                access.may(PlanningPermission.WRITE_PLAN, each.unit()) ? keeping(each, form, today) : null);
        return Page.of("planning/breakthrough/breakthrough", "topics", each.title(), page)
                .lead(each.kind().label() + " năm " + each.year())
                .crumb("Chuyên đề", "/topics")
                .crumb("Đột phá, trọng tâm, mô hình", list);
    }

    private static BreakthroughPage.Keeping keeping(Breakthrough each, Form<?> form, LocalDate today) {
        return new BreakthroughPage.Keeping(
                each.draft(),
                each.open(),
                today.toString(),
                form.text("note"),
                form.text("proof"),
                form.text("closingNote"),
                form.problems());
    }

    private static BreakthroughPage.Note note(BreakthroughRows.Note note) {
        return new BreakthroughPage.Note(
                OfficialFigures.date(note.on()), note.note(), note.proof(), proofHref(note.proof()));
    }

    /// A number leads to the register; an address is shown as it is.
    private static @Nullable String proofHref(String proof) {
        return DocumentNumber.parse(proof)
                .map(number -> "/documents?q=" + URLEncoder.encode(number.canonical(), StandardCharsets.UTF_8))
                .orElse(null);
    }
}
