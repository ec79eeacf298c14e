package vn.nennep.privacy.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nennep.access.Access;
import vn.nennep.access.Audit;
import vn.nennep.access.Caller;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Affiliation;
import vn.nennep.people.AffiliationKind;
import vn.nennep.people.Affiliations;
import vn.nennep.people.People;
import vn.nennep.people.PersonId;
import vn.nennep.text.VietnameseText;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// A person asks about their own data, and may take it back.
@Controller
@RequestMapping("/my/data")
class OwnRequestController {

    private static final int EARLIEST_YEAR = 1900;
    private static final int YOUNGEST = 10;

    private final Access access;
    private final RequestRows rows;
    private final OwnRequests own;
    private final People people;
    private final Affiliations affiliations;
    private final Audit audit;
    private final Clock clock;

    OwnRequestController(
            Access access,
            RequestRows rows,
            OwnRequests own,
            People people,
            Affiliations affiliations,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.rows = rows;
        this.own = own;
        this.people = people;
        this.affiliations = affiliations;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/requests/new")
    Page blank() {
        person(access.caller());
        return page(Form.blank());
    }

    @PostMapping("/requests")
    @Transactional
    public Object ask(Form<RequestForm> form) {
        Caller caller = access.caller();
        PersonId person = person(caller);
        if (form.valid()) {
            check(form, person);
        }
        Long id = form.valid()
                ? rows.ask(person, home(caller, person), form.value(), caller.account())
                        .orElse(null)
                : null;
        if (form.valid() && id == null) {
            form.reject("kind", "Yêu cầu như vậy đang chờ trả lời; chọn điều khác hoặc rút yêu cầu cũ trước");
        }
        if (id == null) {
            return page(form);
        }
        audit.record("privacy.request.asked", "request/" + id, null, Map.of());
        return Redirect.to("/my/data").saying("Đã gửi yêu cầu. Hạn trả lời ghi ở mục Yêu cầu của tôi.");
    }

    private void check(Form<RequestForm> form, PersonId person) {
        RequestForm asked = form.value();
        Integer year = asked.birthYear();
        if (asked.kind() != RequestKind.CORRECT) {
            return;
        }
        int latest = LocalDate.now(clock).getYear() - YOUNGEST;
        if (year != null && (year < EARLIEST_YEAR || year > latest)) {
            form.reject("birthYear", "Nhập năm sinh bốn chữ số, ví dụ 1975");
        } else if (asked.fullName().isEmpty() && year == null) {
            form.reject("fullName", "Nhập họ tên hoặc năm sinh đúng");
        } else if (people.details(person)
                .filter(known -> (asked.fullName().isEmpty() || asked.fullName().equals(known.fullName()))
                        && (year == null || year.equals(known.birthYear())))
                .isPresent()) {
            form.reject("fullName", "Chương trình đang ghi đúng như vậy; nhập chỗ cần sửa");
        }
    }

    @PostMapping("/requests/{id}/withdrawal")
    @Transactional
    public Redirect withdraw(@PathVariable long id) {
        Caller caller = access.caller();
        PersonId person = person(caller);
        PersonalRequest request =
                rows.lock(id).filter(found -> found.person().equals(person)).orElseThrow(NotFound::new);
        if (request.state().open()) {
            rows.enter(request, RequestState.WITHDRAWN, "", "", caller.account());
            audit.record("privacy.request.withdrawn", "request/" + id, null, Map.of());
        }
        return Redirect.to("/my/data").saying("Đã rút yêu cầu.");
    }

    @PostMapping("/restriction/ending")
    @Transactional
    public Redirect free() {
        PersonId person = person(access.caller());
        own.free(person);
        audit.record("privacy.restriction.ended", "person/" + person, null, Map.of());
        return Redirect.to("/my/data").saying("Đã bỏ hạn chế; họ tên lại hiện trong danh sách nơi sinh hoạt.");
    }

    private Page page(Form<RequestForm> form) {
        List<Choice> kinds = Arrays.stream(RequestKind.values())
                .map(kind -> new Choice(
                        kind.name(),
                        VietnameseText.capitalized(kind.label()),
                        form.chosen("kind", kind.name()),
                        kind.hint()))
                .toList();
        return Page.of("privacy/request/new", "", "Yêu cầu về dữ liệu của tôi", new NewRequestPage(kinds, form))
                .lead("Được tiếp nhận trong 02 ngày làm việc; hạn giải quyết ghi ngay khi gửi.")
                .crumb("Dữ liệu của tôi", "/my/data")
                .status(form.problems().isEmpty() ? 200 : 422);
    }

    private static PersonId person(Caller caller) {
        PersonId person = caller.person();
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }

    /// Home, or where it was last; for who never had one, where the account stands.
    private UnitId home(Caller caller, PersonId person) {
        return affiliations.of(person).stream()
                .filter(span -> span.kind() == AffiliationKind.OFFICIAL)
                .map(Affiliation::unit)
                .findFirst()
                .or(() -> caller.units().stream().findFirst())
                .orElseThrow(NotFound::new);
    }
}
