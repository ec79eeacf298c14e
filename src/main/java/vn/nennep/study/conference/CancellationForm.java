package vn.nennep.study.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record CancellationForm(
        @NotBlank(message = "Ghi lý do hủy: các điểm cầu sẽ thấy lý do này") @Size(max = 1000, message = "Ghi lý do ngắn hơn: tối đa 1.000 ký tự") String reason) {}
