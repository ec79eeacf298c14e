package vn.nennep.reorganisation.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;

/// What is filled in for one operation on one unit; what an operation does not ask for stays empty.
///
/// @param target the unit that takes over, or the new parent; null for a new one named in `name`
/// @param others what is merged besides the unit itself
/// @param people who goes to the other part
/// @param below which units directly below go to the other part
record StepForm(
        @NotBlank(message = "Ghi văn bản quyết định, ví dụ Quyết định số 15-QĐ/HU ngày 20/6/2025") @Size(max = 300, message = "Ghi ngắn hơn: tối đa 300 ký tự") String decision,

        @NotNull(message = "Chọn ngày có hiệu lực, ví dụ 01/7/2025") LocalDate effectiveOn,

        @Size(max = 300, message = "Ghi tên ngắn hơn: tối đa 300 ký tự") String name,

        @Size(max = 100, message = "Ghi tên gọn ngắn hơn: tối đa 100 ký tự") String shortName,

        @Size(max = 20, message = "Ghi ký hiệu ngắn hơn: tối đa 20 ký tự") String symbol,

        @Size(max = 100, message = "Ghi địa danh ngắn hơn: tối đa 100 ký tự") String place,

        String kind,
        @Nullable UnitId target,
        List<Long> others,
        List<Long> people,
        List<Long> below,
        boolean ends) {

    static StepForm of(Unit unit) {
        return new StepForm(
                "",
                LocalDate.EPOCH,
                unit.name(),
                unit.shortName(),
                unit.symbol(),
                unit.place(),
                unit.kind().code(),
                null,
                List.of(),
                List.of(),
                List.of(),
                false);
    }
}
