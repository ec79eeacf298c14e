package vn.nennep.reorganisation.act;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nennep.access.Handover;
import vn.nennep.organization.NewUnit;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitChanges;
import vn.nennep.organization.UnitId;
import vn.nennep.reorganisation.Ref;
import vn.nennep.reorganisation.Reorganisation;
import vn.nennep.text.OfficialFigures;

/// Carries out a single step.
@Component
class Steps {

    private final UnitChanges changes;
    private final HandingOver handing;
    private final Handover handover;
    private final SuccessionRows succession;
    private final Enlisting enlisting;

    Steps(UnitChanges changes, HandingOver handing, Handover handover, SuccessionRows succession, Enlisting enlisting) {
        this.changes = changes;
        this.handing = handing;
        this.handover = handover;
        this.succession = succession;
        this.enlisting = enlisting;
    }

    /// @throws Impossible when it cannot be done
    void carry(Carried act, int no, Reorganisation step) {
        try {
            switch (step) {
                case Reorganisation.Open open -> open(act, no, open);
                case Reorganisation.Rename rename -> rename(act, rename);
                case Reorganisation.Reshape reshape -> reshape(act, reshape);
                case Reorganisation.Move move -> move(act, move);
                case Reorganisation.Merge merge -> merge(act, merge);
                case Reorganisation.Split split -> split(act, split);
                case Reorganisation.Dissolve dissolve -> dissolve(act, dissolve);
                case Reorganisation.Enlist list -> enlisting.carry(act, list);
            }
        } catch (IllegalArgumentException late) {
            throw new Impossible("Đơn vị đã có thay đổi sau ngày "
                    + OfficialFigures.date(act.ground().on())
                    + ". Mời chọn ngày muộn hơn, hoặc hoàn tác thay đổi sau trước.");
        }
    }

    private void open(Carried act, int no, Reorganisation.Open open) {
        Ground ground = act.ground();
        if (open.name().isBlank()) {
            throw new Impossible("Đơn vị mới chưa có tên. Mời nhập tên đầy đủ.");
        }
        Unit above = open.parent() == null ? null : ground.standing(open.parent());
        UnitId parent = above == null ? null : above.id();
        ground.mustFit(open.kind(), above, open.name());
        if (parent != null) {
            refuseSameName(ground, parent, open.name());
        }
        NewUnit unit = new NewUnit(open.name(), open.shortName(), open.symbol(), open.place(), open.kind(), parent, 0);
        UnitId opened = open.origin() == null
                ? changes.open(unit, ground.on())
                : changes.openFrom(ground.standing(open.origin()).id(), unit, ground.on());
        ground.opened(no, opened);
        act.concerned(opened);
    }

    private static void refuseSameName(Ground ground, UnitId parent, String name) {
        if (ground.below(parent).stream().anyMatch(unit -> unit.name().equalsIgnoreCase(name))) {
            throw new Impossible("Đã có “" + name + "” trực thuộc “"
                    + ground.standing(parent).name() + "”. Mời dùng đơn vị có sẵn hoặc đặt tên khác.");
        }
    }

    private void rename(Carried act, Reorganisation.Rename rename) {
        Unit unit = act.ground().standing(rename.unit());
        if (rename.name().isBlank()) {
            throw new Impossible("Chưa có tên mới của “" + unit.name() + "”. Mời nhập tên đầy đủ.");
        }
        changes.rename(
                unit.id(), rename.name(), rename.shortName(), act.ground().on());
        act.concerned(unit.id());
    }

    private void reshape(Carried act, Reorganisation.Reshape reshape) {
        Unit unit = act.ground().standing(reshape.unit());
        boolean people = act.ground().kind(reshape.kind()).holdsPeople();
        if (!people && handing.hasPeople(unit.id(), act.ground().on())) {
            throw new Impossible(
                    "“" + unit.name() + "” đang có người sinh hoạt, loại tổ chức mới không có người sinh hoạt "
                            + "trực tiếp. Mời lập chi bộ và chuyển người trước.");
        }
        Unit above = unit.parentId() == null ? null : act.ground().standing(unit.parentId());
        act.ground().mustFit(reshape.kind(), above, unit.name());
        changes.reshape(
                unit.id(),
                reshape.kind(),
                reshape.symbol(),
                reshape.place(),
                act.ground().on());
        act.concerned(unit.id());
    }

    private void move(Carried act, Reorganisation.Move move) {
        Unit unit = act.ground().standing(move.unit());
        Unit parent = act.ground().standing(move.parent());
        act.ground().mustFit(unit.kind().code(), parent, unit.name());
        move(act, unit, parent);
    }

    private void move(Carried act, Unit unit, Unit parent) {
        if (act.ground().isBelow(parent.id(), unit.id())) {
            throw new Impossible("“" + parent.name() + "” nằm dưới “" + unit.name()
                    + "” nên không thể làm cấp trên của đơn vị này. Mời chọn cấp trên khác.");
        }
        changes.move(unit.id(), parent.id(), act.ground().on());
        if (unit.kind().advisory()) {
            handover.reach(unit.id(), parent.id(), act.ground().on());
        }
        act.concerned(unit.id());
    }

    private void merge(Carried act, Reorganisation.Merge merge) {
        Unit into = act.ground().standing(merge.into());
        for (Ref ref : merge.units()) {
            end(act, act.ground().standing(ref), into, SuccessionRows.Way.MERGED);
        }
    }

    private void dissolve(Carried act, Reorganisation.Dissolve dissolve) {
        Unit unit = act.ground().standing(dissolve.unit());
        end(act, unit, act.ground().standing(dissolve.successor()), SuccessionRows.Way.DISSOLVED);
    }

    private void split(Carried act, Reorganisation.Split split) {
        Unit unit = act.ground().standing(split.unit());
        if (split.parts().isEmpty()) {
            throw new Impossible(
                    "Chưa có đơn vị nào nhận phần tách ra từ “" + unit.name() + "”. Mời thêm ít nhất một.");
        }
        for (Reorganisation.Part part : split.parts()) {
            Unit to = act.ground().standing(part.unit());
            if (to.id().equals(unit.id())) {
                throw new Impossible("“" + unit.name()
                        + "” không thể tự nhận phần tách ra từ chính nó. Mời chọn đơn vị khác để nhận.");
            }
            for (Ref below : part.below()) {
                move(act, act.ground().standing(below), to);
            }
            int people = handing.some(act, unit, to, part.people());
            succession.note(act.id(), unit.id(), to.id(), SuccessionRows.Way.SPLIT, people);
            act.concerned(to.id());
        }
        if (!split.stays()) {
            end(act, unit, act.ground().standing(split.parts().getFirst().unit()), SuccessionRows.Way.SPLIT);
        }
        act.concerned(unit.id());
    }

    /// What stands below goes along, then people and work, then the unit ends.
    private void end(Carried act, Unit unit, Unit successor, SuccessionRows.Way way) {
        if (unit.id().equals(successor.id())) {
            throw new Impossible("“" + unit.name() + "” không thể nhập vào chính nó. Mời chọn đơn vị khác.");
        }
        if (act.ground().isBelow(successor.id(), unit.id())) {
            List<Unit> onTheWay = act.ground().below(unit.id());
            onTheWay.stream()
                    .filter(child -> act.ground().isBelow(successor.id(), child.id()))
                    .forEach(child -> changes.move(
                            child.id(), unit.parentId(), act.ground().on()));
        }
        for (Unit child : act.ground().below(unit.id())) {
            move(act, child, successor);
        }
        int people = handing.all(act, unit, successor);
        changes.close(unit.id(), successor.id(), act.ground().on());
        succession.note(act.id(), unit.id(), successor.id(), way, people);
        act.concerned(unit.id());
        act.concerned(successor.id());
    }
}
