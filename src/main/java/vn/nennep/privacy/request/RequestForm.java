package vn.nennep.privacy.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record RequestForm(
        @NotNull(message = "Chọn điều đồng chí yêu cầu") RequestKind kind,

        @Size(max = 100, message = "Nhập họ tên ngắn hơn 100 chữ") String fullName,

        @Nullable Integer birthYear,

        @Size(max = 2000, message = "Viết gọn trong 2.000 chữ") String text) {}
