package vn.nennep.planning.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a unit has done.
record NoteForm(
        @NotNull(message = "Nhập ngày thực hiện") LocalDate happenedOn,

        @NotBlank(message = "Ghi đã làm gì, ở đâu") @Size(max = 2000, message = "Rút nội dung còn không quá 2.000 chữ") String note,

        @Nullable String amount) {}
