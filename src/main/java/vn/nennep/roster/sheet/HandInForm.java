package vn.nennep.roster.sheet;

import jakarta.validation.constraints.NotNull;
import org.springframework.web.multipart.MultipartFile;

record HandInForm(
        @NotNull(message = "Chọn tệp danh sách (.xlsx hoặc .csv)")
        MultipartFile file) {}
