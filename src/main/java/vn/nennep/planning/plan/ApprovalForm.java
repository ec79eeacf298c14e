package vn.nennep.planning.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When and where the collective approved the plan, and how many of how many agreed, where they voted.
record ApprovalForm(
        @NotNull(message = "Nhập ngày tập thể thông qua") LocalDate approvedOn,

        @NotBlank(message = "Ghi nơi thông qua, ví dụ: Hội nghị Ban Thường vụ") @Size(max = 300, message = "Rút phần ghi còn không quá 300 chữ") String note,

        @Nullable String members,
        @Nullable String agreed,
        @Nullable String against,
        @Nullable String absent) {}
