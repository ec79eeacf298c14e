package vn.nennep.planning.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When an event happened.
///
/// @param happenedOn empty: it has not happened, what was recorded was an error
/// @param basis the document or what else shows it
public record EventForm(
        @NotBlank(message = "Chọn sự kiện") String event,

        @Nullable LocalDate happenedOn,

        @NotBlank(message = "Ghi căn cứ, ví dụ: Nghị quyết số 12-NQ/TU") @Size(max = 300, message = "Rút căn cứ còn không quá 300 chữ") String basis) {}
