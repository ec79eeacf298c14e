package vn.nennep.privacy.purpose;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nennep.access.Access;
import vn.nennep.access.Audit;
import vn.nennep.access.Role;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.privacy.PrivacyPermission;
import vn.nennep.privacy.Purpose;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Form;
import vn.nennep.web.NavigationEntry;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// What personal data is kept for, on what basis and how long; restated from a day on when the rules change.
@Controller
@RequestMapping("/privacy/purposes")
class PurposeController {

    private final Access access;
    private final Purposes purposes;
    private final Units units;
    private final Audit audit;
    private final Clock clock;

    PurposeController(Access access, Purposes purposes, Units units, Audit audit, Clock clock) {
        this.access = access;
        this.purposes = purposes;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    Page list() {
        seat();
        boolean keeps =
                units.roots(today()).stream().anyMatch(root -> access.may(PrivacyPermission.KEEP_PURPOSES, root.id()));
        List<PurposesPage.Row> rows = purposes.on(today()).values().stream()
                .map(stated -> new PurposesPage.Row(
                        stated,
                        "từ " + OfficialFigures.date(stated.from()),
                        keeps ? "/privacy/purposes/" + stated.purpose().name() : null))
                .toList();
        return Page.of(
                        "privacy/purpose/list",
                        "privacy",
                        "Dữ liệu cá nhân được giữ cho " + OfficialFigures.count(rows.size()) + " mục đích",
                        new PurposesPage(rows))
                .lead("Mỗi người thấy các mục đích, căn cứ và thời hạn này ở trang Dữ liệu của tôi.");
    }

    @GetMapping("/{code}")
    Page show(@PathVariable String code) {
        keeper();
        Stated stated = stated(code);
        return page(
                stated,
                Form.of(new PurposeForm(
                        stated.name(),
                        stated.basis(),
                        stated.kinds(),
                        stated.recipients(),
                        stated.years(),
                        stated.event(),
                        today())));
    }

    @PostMapping("/{code}")
    @Transactional
    public Object restate(@PathVariable String code, Form<PurposeForm> form) {
        UnitId seat = keeper();
        Stated stated = stated(code);
        if (form.valid() && !purposes.restate(anew(stated, form.value()))) {
            form.reject("from", "Đã có nội dung áp dụng từ ngày này hoặc muộn hơn; chọn ngày sau đó");
        }
        if (!form.valid()) {
            return page(stated, form).status(422);
        }
        audit.record("privacy.purpose.restated", "purpose/" + code, seat, Map.of("day", form.text("from")));
        return Redirect.to("/privacy/purposes").saying("Đã ghi nội dung mới của mục đích này.");
    }

    private static Stated anew(Stated stated, PurposeForm form) {
        return new Stated(
                stated.purpose(),
                form.name(),
                form.basis(),
                form.kinds(),
                form.recipients(),
                stated.consent(),
                form.years(),
                form.event(),
                Objects.requireNonNull(form.from()),
                null);
    }

    private Page page(Stated stated, Form<PurposeForm> form) {
        LocalDate today = today();
        List<PurposePage.Version> history = purposes.history(stated.purpose()).stream()
                .map(version -> new PurposePage.Version(
                        "Từ " + OfficialFigures.date(version.from())
                                + (version.until() == null
                                        ? ""
                                        : " đến hết "
                                                + OfficialFigures.date(
                                                        version.until().minusDays(1))),
                        version.name(),
                        version.basis(),
                        version.term(),
                        version.from().equals(stated.from())))
                .toList();
        return Page.of(
                        "privacy/purpose/purpose",
                        "privacy",
                        stated.name(),
                        new PurposePage("/privacy/purposes/" + stated.purpose(), form, history))
                .lead("Nội dung mới áp dụng từ một ngày; nội dung cũ được giữ lại. Hôm nay là "
                        + OfficialFigures.date(today) + ".")
                .crumb("Mục đích xử lý dữ liệu cá nhân", "/privacy/purposes");
    }

    private Stated stated(String code) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.name().equals(code))
                .findFirst()
                .map(purposes.on(today())::get)
                .orElseThrow(NotFound::new);
    }

    private UnitId seat() {
        return access.roots(PrivacyPermission.KEEP_PURPOSES).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Purposes are the same for everybody, so only who reaches everybody states them anew.
    private UnitId keeper() {
        return units.roots(today()).stream()
                .map(Unit::id)
                .filter(root -> access.may(PrivacyPermission.KEEP_PURPOSES, root))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        NavigationEntry privacyEntry() {
            return new NavigationEntry(
                    97, "privacy", "Dữ liệu cá nhân", "/privacy/purposes", Set.of(Role.ADMINISTRATOR.name()));
        }
    }
}
