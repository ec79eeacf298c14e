package vn.nennep.planning.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

record RuleForm(
        @NotNull(message = "Nhập số ngày nhắc trước hạn, 0 là không nhắc") @Min(value = 0, message = "Nhập số ngày từ 0 đến 60") @Max(value = ReminderRule.MOST_BEFORE, message = "Nhập số ngày từ 0 đến 60") @Nullable Integer daysBefore,

        @NotNull(message = "Nhập số ngày trễ, 0 là không báo lên") @Min(value = 0, message = "Nhập số ngày từ 0 đến 90") @Max(value = ReminderRule.MOST_AFTER, message = "Nhập số ngày từ 0 đến 90") @Nullable Integer escalateAfter) {}
