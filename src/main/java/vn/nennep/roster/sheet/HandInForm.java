package vn.nennep.roster.sheet;

import jakarta.validation.constraints.NotNull;
import org.springframework.web.multipart.MultipartFile;
import vn.nennep.web.LargestFile;

record HandInForm(
        @NotNull(message = "Chọn tệp danh sách (.xlsx hoặc .csv)") @LargestFile(megabytes = 150)
        MultipartFile file) {}
