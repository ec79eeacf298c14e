package vn.nennep.access.granting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nennep.access.Role;

/// @param until the last day
record GiveForm(
        @NotBlank(message = "Nhập họ tên hoặc tên đăng nhập của người nhận vai trò") String account,

        @NotNull(message = "Chọn vai trò") @Nullable Role role,

        boolean alone,

        @NotNull(message = "Nhập ngày bắt đầu") @Nullable LocalDate from,

        @Nullable LocalDate until,

        @NotBlank(message = "Ghi lý do, hoặc số và ngày của quyết định") @Size(max = 500, message = "Ghi lý do ngắn hơn 500 chữ") String reason) {}
