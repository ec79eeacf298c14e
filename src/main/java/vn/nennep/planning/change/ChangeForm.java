package vn.nennep.planning.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// By what a plan is changed, from when, and why.
///
/// @param effectiveOn empty: from the day of the document
public record ChangeForm(
        @NotBlank(message = "Ghi văn bản quyết định điều chỉnh, ví dụ: Công văn số 45-CV/TU") @Size(max = 300, message = "Rút tên văn bản còn không quá 300 chữ") String document,

        @NotNull(message = "Nhập ngày của văn bản điều chỉnh") LocalDate decidedOn,

        @Nullable LocalDate effectiveOn,

        @NotBlank(message = "Ghi lý do điều chỉnh") @Size(max = 1000, message = "Rút lý do còn không quá 1.000 chữ") String reason) {}
