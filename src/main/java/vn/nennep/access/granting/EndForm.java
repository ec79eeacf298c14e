package vn.nennep.access.granting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// @param day the first day without the role
record EndForm(
        @NotNull(message = "Nhập ngày thôi giữ vai trò") @Nullable LocalDate day,

        @NotBlank(message = "Ghi lý do, hoặc số và ngày của quyết định") @Size(max = 500, message = "Ghi lý do ngắn hơn 500 chữ") String reason) {}
