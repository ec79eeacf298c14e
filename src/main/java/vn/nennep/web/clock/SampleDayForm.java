package vn.nennep.web.clock;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record SampleDayForm(
        @NotNull(message = "Chọn ngày để dữ liệu mẫu tiếp tục từ đó") @Nullable LocalDate day) {}
