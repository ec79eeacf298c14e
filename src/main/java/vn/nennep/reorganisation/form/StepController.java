package vn.nennep.reorganisation.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.nennep.access.Access;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.reorganisation.ActId;
import vn.nennep.reorganisation.Acts;
import vn.nennep.reorganisation.ReorganisationPermission;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// One operation on one unit: filled in here, then looked at as an act before anything happens.
@Controller
class StepController {

    private final Units units;
    private final StepForms forms;
    private final Drafting drafting;
    private final Candidates candidates;
    private final Acts acts;
    private final Access access;
    private final Clock clock;

    StepController(
            Units units,
            StepForms forms,
            Drafting drafting,
            Candidates candidates,
            Acts acts,
            Access access,
            Clock clock) {
        this.units = units;
        this.forms = forms;
        this.drafting = drafting;
        this.candidates = candidates;
        this.acts = acts;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/units/{id}/reorganisation/{operation}")
    Page show(@PathVariable long id, @PathVariable String operation) {
        Operation chosen = Operation.of(operation).orElseThrow(NotFound::new);
        Unit unit = unit(id, chosen);
        return forms.page(
                unit, chosen, chosen == Operation.RENAME || chosen == Operation.RESHAPE ? known(unit) : Form.blank());
    }

    /// Nothing but the unit's own words is filled in; the day is left to be chosen.
    private static Form<StepForm> known(Unit unit) {
        Form<StepForm> form = Form.of(StepForm.of(unit));
        return form.without("effectiveOn");
    }

    @PostMapping("/units/{id}/reorganisation/{operation}")
    Object draft(@PathVariable long id, @PathVariable String operation, Form<StepForm> form) {
        Operation chosen = Operation.of(operation).orElseThrow(NotFound::new);
        Unit unit = unit(id, chosen);
        if (form.valid()) {
            check(unit, chosen, form);
        }
        if (!form.valid()) {
            return forms.page(unit, chosen, form);
        }
        ActId act = acts.draft(
                drafting.act(unit, chosen, form.value()), access.caller().account());
        return Redirect.to("/reorganisations/" + act);
    }

    private Unit unit(long id, Operation operation) {
        Unit unit = units.find(new UnitId(id), LocalDate.now(clock)).orElseThrow(NotFound::new);
        UnitId decided = operation == Operation.OPEN ? unit.id() : Drafting.anchor(unit);
        access.require(ReorganisationPermission.REORGANISE, decided);
        return unit;
    }

    private void check(Unit unit, Operation operation, Form<StepForm> form) {
        StepForm filled = form.value();
        boolean named = !filled.name().isBlank();
        switch (operation) {
            case RENAME, OPEN -> rejectUnless(named, form, "name", "Nhập tên đầy đủ của đơn vị");
            case MOVE -> rejectUnless(filled.target() != null, form, "target", "Chọn cấp trên mới");
            case DISSOLVE -> rejectUnless(filled.target() != null, form, "target", "Chọn đơn vị nhận người và việc");
            case MERGE, SPLIT ->
                rejectUnless(
                        filled.target() != null || named, form, "target", "Chọn đơn vị nhận, hoặc nhập tên đơn vị mới");
            case RESHAPE -> {}
        }
        if (operation == Operation.SPLIT) {
            rejectUnless(
                    !filled.people().isEmpty() || !filled.below().isEmpty(),
                    form,
                    unit.kind().holdsPeople() ? "people" : "below",
                    unit.kind().holdsPeople()
                            ? "Chọn những người sang đơn vị kia"
                            : "Chọn những đơn vị trực thuộc sang đơn vị kia");
        }
        if (operation == Operation.MERGE && filled.target() == null) {
            rejectUnless(!filled.others().isEmpty(), form, "others", "Chọn ít nhất một đơn vị cùng hợp nhất");
        }
        Stream<UnitId> touched = Stream.concat(
                Stream.concat(filled.others().stream(), filled.below().stream()).map(UnitId::new),
                filled.target() == null ? Stream.empty() : Stream.of(filled.target()));
        if (!touched.allMatch(candidates::reaches)) {
            throw new NotFound();
        }
    }

    private static void rejectUnless(boolean right, Form<StepForm> form, String field, String message) {
        if (!right) {
            form.reject(field, message);
        }
    }
}
