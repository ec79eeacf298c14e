package vn.nennep.access.opening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.nennep.access.Role;

/// @param person which one, when several bear the name
/// @param username empty: made from the name
record OpenForm(
        @NotBlank(message = "Nhập họ và tên như trong danh sách") String fullName,

        @Nullable Long person,

        @Pattern(
                regexp = "|[A-Za-z0-9][A-Za-z0-9._@-]{1,99}",
                message = "Tên đăng nhập chỉ gồm chữ không dấu, số và các dấu . _ @ -, từ 2 chữ trở lên")
        String username,

        @NotNull(message = "Chọn vai trò") @Nullable Role role,

        @NotBlank(message = "Ghi lý do, hoặc số và ngày của quyết định") @Size(max = 500, message = "Ghi lý do ngắn hơn 500 chữ") String reason) {}
