package vn.nennep.web.probe;

import jakarta.validation.constraints.NotBlank;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.nennep.access.Access;
import vn.nennep.access.Permission;
import vn.nennep.access.Role;
import vn.nennep.organization.UnitId;
import vn.nennep.web.Download;
import vn.nennep.web.Form;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;
import vn.nennep.web.error.ErrorPage;

@TestComponent
@Controller
@RequestMapping("/probe")
class Probe {

    enum ProbePermission implements Permission {
        SEE_PROBE;

        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.ADVISORY_OFFICER, Role.COMMITTEE_SECRETARY);
        }
    }

    record ProbeForm(
            @NotBlank(message = "Nhập tên mô hình") String name,
            @Nullable MultipartFile file) {}

    private final Access access;

    Probe(Access access) {
        this.access = access;
    }

    @GetMapping
    Page page() {
        return page("Trang thử");
    }

    @PostMapping
    Redirect save() {
        return Redirect.to("/probe").saying("Đã lưu mô hình.");
    }

    @GetMapping("/units/{id}")
    Page unit(@PathVariable long id) {
        access.require(ProbePermission.SEE_PROBE, new UnitId(id));
        return page("Đơn vị trong phạm vi");
    }

    @PostMapping("/refusal")
    Page refuse() {
        throw new Refusal("Kế hoạch đã ban hành. Mời lập kế hoạch sửa đổi.");
    }

    @GetMapping("/failure")
    Page fail() {
        throw new IllegalStateException("a secret of the inside");
    }

    @GetMapping("/required")
    Page required(@RequestParam String needed) {
        return page(needed);
    }

    @PostMapping("/file")
    Object upload(Form<ProbeForm> form) {
        if (!form.valid()) {
            return page(form.problems().getFirst().message()).status(422);
        }
        MultipartFile file = form.value().file();
        return page(form.value().name() + " " + (file == null ? "không tệp" : file.getSize()));
    }

    @GetMapping("/download")
    Download download() {
        return new Download("Kế hoạch 258-KH/TU.txt", "text/plain", "xin chào".getBytes(StandardCharsets.UTF_8));
    }

    private static Page page(String title) {
        return Page.of("web/error/error", "desk", title, new ErrorPage("Trang thử.", null, "Lên", "/probe"));
    }
}
