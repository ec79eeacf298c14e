package vn.nennep.documents.material;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.nennep.organization.UnitId;

/// A study material as it is issued.
record MaterialForm(
        @Nullable UnitId unit,
        @NotBlank(message = "Nhập tên tài liệu") String title,
        @NotNull(message = "Chọn loại tài liệu") @Nullable MaterialKind kind,
        String summary,
        @Nullable Long topic,
        String url,
        @Nullable MultipartFile file,
        @Nullable LocalDate issuedOn) {

    static MaterialForm of(Material material) {
        return new MaterialForm(
                material.unit(),
                material.title(),
                material.kind(),
                material.summary(),
                material.topic(),
                material.url() == null ? "" : material.url(),
                null,
                material.issuedOn());
    }

    @Nullable String address() {
        return url.isEmpty() ? null : url;
    }

    /// Whether the address is one that a browser opens as a page.
    boolean addressReads() {
        if (url.isEmpty()) {
            return true;
        }
        try {
            URI parsed = new URI(url);
            return parsed.getHost() != null
                    && String.valueOf(parsed.getScheme()).matches("https?");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
