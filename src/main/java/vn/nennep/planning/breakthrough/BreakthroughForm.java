package vn.nennep.planning.breakthrough;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.PlanId;

/// What a unit chooses.
record BreakthroughForm(
        @Nullable UnitId unit,
        @NotNull(message = "Chọn loại") @Nullable BreakthroughKind kind,
        @NotBlank(message = "Nhập tên nội dung") String title,

        @NotNull(message = "Nhập năm, như 2024") @Min(value = 2000, message = "Nhập năm, như 2024") @Max(value = 2100, message = "Nhập năm, như 2024") @Nullable Integer year,

        String aim,
        @Nullable PlanId plan,
        @Nullable LocalDate dueOn) {

    static BreakthroughForm of(Breakthrough known) {
        return new BreakthroughForm(
                known.unit(), known.kind(), known.title(), known.year(), known.aim(), known.plan(), known.dueOn());
    }
}
