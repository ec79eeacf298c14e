package vn.nennep.reorganisation.sheet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

record SheetForm(
        @NotBlank(message = "Ghi văn bản quyết định, ví dụ Nghị quyết số 1668/NQ-UBTVQH15") @Size(max = 300, message = "Ghi ngắn hơn: tối đa 300 ký tự") String decision,

        @NotNull(message = "Chọn ngày có hiệu lực, ví dụ 01/7/2025") LocalDate effectiveOn,

        @NotNull(message = "Chọn bảng Excel đã điền") @Nullable MultipartFile sheet) {}
