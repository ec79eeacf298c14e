package vn.nennep.access.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// @param grant which of one's own roles
/// @param place empty: the whole of it; else the name of a unit below
/// @param unit which one, when several bear the name
/// @param until the last day
record LendForm(
        @NotNull(message = "Chọn vai trò muốn ủy quyền") @Nullable Long grant,

        String place,

        @Nullable Long unit,

        @NotBlank(message = "Nhập họ tên hoặc tên đăng nhập của người nhận ủy quyền") String account,

        @NotNull(message = "Nhập ngày bắt đầu") @Nullable LocalDate from,

        @NotNull(message = "Nhập ngày cuối: ủy quyền luôn có thời hạn") @Nullable LocalDate until,

        @NotBlank(message = "Ghi lý do, ví dụ: đi công tác, nghỉ phép") @Size(max = 500, message = "Ghi lý do ngắn hơn 500 chữ") String reason) {}
