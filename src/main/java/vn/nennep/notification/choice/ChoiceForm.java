package vn.nennep.notification.choice;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param wanted what is ticked: "planning.reminder EMAIL"
/// @param shown what could be ticked: what was not on the page stays as it is
record ChoiceForm(
        @NotNull(message = "Chọn gửi ngay hay gộp lại") @Nullable Rhythm rhythm,

        @NotNull(message = "Nhập giờ bắt đầu yên lặng, như 21:00") @Nullable LocalTime quietFrom,

        @NotNull(message = "Nhập giờ hết yên lặng, như 06:30") @Nullable LocalTime quietUntil,

        List<String> wanted,
        List<String> shown) {}
