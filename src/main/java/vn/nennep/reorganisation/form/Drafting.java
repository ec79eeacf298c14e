package vn.nennep.reorganisation.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.reorganisation.NewAct;
import vn.nennep.reorganisation.Ref;
import vn.nennep.reorganisation.Reorganisation;
import vn.nennep.text.OfficialFigures;

/// From a form that is filled in rightly to an act.
@Component
class Drafting {

    private final Units units;

    Drafting(Units units) {
        this.units = units;
    }

    NewAct act(Unit unit, Operation operation, StepForm form) {
        List<NewAct.Line> lines = new ArrayList<>();
        Ref self = Ref.to(unit.id());
        switch (operation) {
            case RENAME ->
                add(
                        lines,
                        new Reorganisation.Rename(self, form.name(), shortName(form)),
                        "Đổi tên " + unit.name() + " thành " + form.name());
            case MOVE ->
                add(
                        lines,
                        new Reorganisation.Move(self, target(form)),
                        "Chuyển " + unit.name() + " về trực thuộc " + name(form));
            case RESHAPE ->
                add(
                        lines,
                        new Reorganisation.Reshape(self, form.kind(), form.symbol(), form.place()),
                        "Đổi loại hình " + unit.name());
            case OPEN -> add(lines, open(form, self, null, form.kind()), "Lập " + form.name());
            case MERGE -> merge(lines, unit, form);
            case SPLIT -> split(lines, unit, form);
            case DISSOLVE ->
                add(
                        lines,
                        new Reorganisation.Dissolve(self, target(form)),
                        "Giải thể " + unit.name() + ", " + name(form) + " tiếp nhận");
        }
        return new NewAct(lines.getLast().words(), form.decision(), form.effectiveOn(), anchor(unit), lines);
    }

    private void merge(List<NewAct.Line> lines, Unit unit, StepForm form) {
        Ref into = into(lines, unit, form);
        List<Ref> merged = Stream.concat(Stream.of(unit.id().value()), form.others().stream())
                .distinct()
                .filter(id -> form.target() == null || id != form.target().value())
                .map(id -> Ref.to(new UnitId(id)))
                .toList();
        add(lines, new Reorganisation.Merge(merged, into), "Hợp nhất " + names(merged, form) + " vào " + name(form));
    }

    private void split(List<NewAct.Line> lines, Unit unit, StepForm form) {
        Ref into = into(lines, unit, form);
        List<Ref> below =
                form.below().stream().map(id -> Ref.to(new UnitId(id))).toList();
        var part = new Reorganisation.Part(into, form.people(), below);
        add(
                lines,
                new Reorganisation.Split(Ref.to(unit.id()), List.of(part), !form.ends()),
                "Tách " + what(form) + " của " + unit.name() + " sang " + name(form));
    }

    private static String what(StepForm form) {
        return form.below().isEmpty()
                ? OfficialFigures.count(form.people().size()) + " người"
                : OfficialFigures.count(form.below().size()) + " đơn vị trực thuộc";
    }

    /// The unit chosen, or a new one of the same kind at the same place.
    private static Ref into(List<NewAct.Line> lines, Unit unit, StepForm form) {
        if (form.target() != null) {
            return Ref.to(form.target());
        }
        Ref parent = unit.parentId() == null ? null : Ref.to(unit.parentId());
        add(lines, open(form, parent, Ref.to(unit.id()), unit.kind().code()), "Lập " + form.name());
        return Ref.opened(0);
    }

    private static Reorganisation open(StepForm form, @Nullable Ref parent, @Nullable Ref origin, String kind) {
        return new Reorganisation.Open(form.name(), shortName(form), form.symbol(), form.place(), kind, parent, origin);
    }

    private static String shortName(StepForm form) {
        return form.shortName().isBlank() ? form.name() : form.shortName();
    }

    private static Ref target(StepForm form) {
        return Ref.to(java.util.Objects.requireNonNull(form.target()));
    }

    private String name(StepForm form) {
        return form.target() == null
                ? form.name()
                : units.known(form.target(), form.effectiveOn()).map(Unit::name).orElse("");
    }

    private String names(List<Ref> merged, StepForm form) {
        if (merged.size() > 3) {
            return "%02d đơn vị".formatted(merged.size());
        }
        return String.join(
                ", ",
                merged.stream()
                        .map(ref -> new UnitId(java.util.Objects.requireNonNull(ref.unit())))
                        .flatMap(id -> units.known(id, form.effectiveOn()).stream())
                        .map(Unit::name)
                        .toList());
    }

    /// Reorganising a unit is decided by the one above it.
    static UnitId anchor(Unit unit) {
        return unit.parentId() == null ? unit.id() : unit.parentId();
    }

    private static void add(List<NewAct.Line> lines, Reorganisation step, String words) {
        lines.add(new NewAct.Line(step, words, 0));
    }
}
