package vn.nennep.study.conference;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

record MakeUpSessionForm(
        @NotNull(message = "Chọn ngày học bù, ví dụ 15/4/2024") LocalDate heldOn) {}
