package vn.nennep.study.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

record CountsForm(
        @NotNull(message = "Ghi số người được triệu tập, ví dụ 45") @Min(value = 1, message = "Ghi số người được triệu tập, ví dụ 45") @Max(value = 1_000_000, message = "Ghi một số nhỏ hơn") Integer called,

        @NotNull(message = "Ghi số người dự, ví dụ 43") Integer attended) {}
