package vn.nennep.planning.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A plan that the unit issued on paper.
record PaperPlanForm(
        @NotBlank(message = "Nhập số, ký hiệu của kế hoạch đã ban hành") @Size(max = 60, message = "Rút số, ký hiệu còn không quá 60 chữ") String symbol,

        @NotNull(message = "Nhập ngày ban hành") LocalDate datedOn,

        @Nullable @Size(max = 100, message = "Rút họ tên người ký còn không quá 100 chữ") String signatory) {}
