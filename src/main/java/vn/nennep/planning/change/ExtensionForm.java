package vn.nennep.planning.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// @param time number of the obligation and first day of its period: "12@2024-04-01"
/// @param unit name of the one unit that is meant; empty: all
public record ExtensionForm(
        @NotBlank(message = "Chọn việc được gia hạn") String time,

        @NotNull(message = "Nhập hạn mới") LocalDate dueOn,

        @Nullable String unit) {}
