package vn.nennep.roster.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.nennep.documents.UnreadableFile;
import vn.nennep.web.Download;
import vn.nennep.web.Form;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// Lists of people as files: asked for, handed in, looked at, entered or removed.
@Controller
@RequestMapping("/sheets")
class SheetController {

    private final HandingIn handing;
    private final SheetPages pages;
    private final SheetFiles files;

    SheetController(HandingIn handing, SheetPages pages, SheetFiles files) {
        this.handing = handing;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping("/new")
    Page ask() {
        return pages.ask(Form.blank());
    }

    @GetMapping("/template")
    Download template() {
        return files.template();
    }

    /// The people near as the file that can be handed in again.
    @GetMapping("/people")
    Download people() {
        return files.people();
    }

    @PostMapping
    Object handIn(Form<HandInForm> form) {
        if (!form.valid()) {
            return pages.ask(form);
        }
        try {
            Sheet sheet = read(form.value().file());
            return Redirect.to(handing.judge(sheet).map(SheetController::job).orElse(sheet.href()));
        } catch (UnreadableFile refused) {
            form.reject("file", refused.getMessage() + " " + refused.advice());
            return pages.ask(form);
        }
    }

    @GetMapping("/{id}")
    Page show(@PathVariable long id) {
        return pages.show(handing.own(id));
    }

    @GetMapping("/{id}/faults")
    Download faults(@PathVariable long id) {
        return files.faulty(handing.own(id));
    }

    @PostMapping("/{id}/entry")
    Redirect enter(@PathVariable long id, @RequestParam(defaultValue = "true") boolean whole) {
        Sheet sheet = handing.own(id);
        return Redirect.to(handing.enter(sheet, whole).map(SheetController::job).orElse(sheet.href()));
    }

    @PostMapping("/{id}/removal")
    Redirect remove(@PathVariable long id) {
        handing.remove(handing.own(id));
        return Redirect.to("/sheets/new").saying("Đã bỏ danh sách; chưa có gì được nhập.");
    }

    /// A workbook is not read from front to back, so the file lies on the disk while it is read.
    private Sheet read(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try {
            Path kept = Files.createTempFile("nennep", ".sheet");
            try {
                file.transferTo(kept);
                return handing.take(name, kept);
            } finally {
                Files.deleteIfExists(kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String job(UUID id) {
        return "/jobs/" + id;
    }
}
