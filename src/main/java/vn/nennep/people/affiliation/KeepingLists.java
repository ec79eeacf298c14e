package vn.nennep.people.affiliation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.web.Refusal;

/// Where people may take part: units that stand on the day and keep lists.
@Component
class KeepingLists {

    private final Units units;

    KeepingLists(Units units) {
        this.units = units;
    }

    void require(UnitId id, LocalDate day) {
        Unit unit = units.find(id, day)
                .orElseThrow(() -> new Refusal(
                        "Đơn vị này chưa có hoặc đã thôi hoạt động vào ngày đó. Chọn ngày khác hoặc đơn vị khác."));
        if (unit.kind().countsOnly()) {
            throw new Refusal(unit.name() + " chỉ báo số lượng; danh sách người không đưa vào chương trình.");
        }
        if (!unit.kind().holdsPeople()) {
            throw new Refusal(
                    unit.name() + " không trực tiếp có người sinh hoạt. Chọn chi bộ, cơ quan hoặc đoàn thể bên dưới.");
        }
    }
}
