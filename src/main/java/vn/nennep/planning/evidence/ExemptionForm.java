package vn.nennep.planning.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record ExemptionForm(
        @NotBlank(message = "Ghi lý do miễn; lý do hiện ở mọi nơi có số liệu này") @Size(max = 500, message = "Rút lý do còn không quá 500 chữ") String reason) {}
