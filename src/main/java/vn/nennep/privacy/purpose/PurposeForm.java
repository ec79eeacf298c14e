package vn.nennep.privacy.purpose;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record PurposeForm(
        @NotBlank(message = "Nhập tên mục đích") String name,
        @NotBlank(message = "Nhập căn cứ pháp lý") String basis,
        @NotBlank(message = "Nhập loại dữ liệu") String kinds,
        @NotBlank(message = "Nhập ai được nhận") String recipients,

        @Min(value = 1, message = "Nhập số năm từ 1 đến 100, hoặc để trống") @Max(value = 100, message = "Nhập số năm từ 1 đến 100, hoặc để trống") @Nullable Integer years,

        @NotBlank(message = "Nhập mốc bắt đầu tính thời hạn") String event,

        @NotNull(message = "Chọn ngày áp dụng") @Nullable LocalDate from) {}
