package vn.nennep.reorganisation.list;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// @param whole nothing is taken while one row is faulty; else the rows that have no fault
record UnitListForm(
        @NotNull(message = "Chọn tệp danh sách đã điền") @Nullable MultipartFile file,

        @NotBlank(message = "Ghi văn bản quyết định, hoặc lý do, ví dụ: Nhập danh sách ban đầu") @Size(max = 300, message = "Ghi ngắn hơn: tối đa 300 ký tự") String decision,

        @NotNull(message = "Chọn ngày các đơn vị bắt đầu hoạt động") LocalDate effectiveOn,

        boolean whole) {}
