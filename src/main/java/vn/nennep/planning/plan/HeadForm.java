package vn.nennep.planning.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The head of a plan, as read and put right.
record HeadForm(
        @Nullable @Size(max = 60, message = "Số, ký hiệu quá dài") String symbol,

        @NotNull(message = "Nhập ngày ban hành, ví dụ 27/3/2024: nhóm đơn vị được xác định theo ngày này") LocalDate datedOn,

        @NotBlank(message = "Nhập trích yếu") @Size(max = 1000, message = "Rút trích yếu còn không quá 1.000 chữ") String title) {}
