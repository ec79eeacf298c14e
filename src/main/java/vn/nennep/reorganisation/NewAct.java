package vn.nennep.reorganisation;

import java.time.LocalDate;
import java.util.List;
import vn.nennep.organization.UnitId;

/// @param decision the deciding document, as "Quyết định 15-QĐ/HU ngày 20/6/2025"
/// @param unit whose reach it belongs to
/// @param title what is done, in a line
public record NewAct(String title, String decision, LocalDate effectiveOn, UnitId unit, List<Line> steps) {

    /// @param words the step in a line
    /// @param row line of the sheet it was read from; 0 when there is none
    public record Line(Reorganisation step, String words, int row) {}
}
