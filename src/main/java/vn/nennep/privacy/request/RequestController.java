package vn.nennep.privacy.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nennep.access.Access;
import vn.nennep.access.AuditWords;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.Person;
import vn.nennep.people.PersonId;
import vn.nennep.privacy.PrivacyPermission;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;
import vn.nennep.web.Tone;

/// Requests as those who answer see them: what is due, and one request with its answer.
@Controller
@RequestMapping("/privacy/requests")
class RequestController {

    private final StoredRequests requests;
    private final RequestRows rows;
    private final RequestPages pages;
    private final Answering answering;
    private final Access access;
    private final Units units;
    private final Clock clock;

    RequestController(
            StoredRequests requests,
            RequestRows rows,
            RequestPages pages,
            Answering answering,
            Access access,
            Units units,
            Clock clock) {
        this.requests = requests;
        this.rows = rows;
        this.pages = pages;
        this.answering = answering;
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    Page list() {
        if (!requests.answers()) {
            throw new NotFound();
        }
        LocalDate today = LocalDate.now(clock);
        List<PersonalRequest> all = requests.all();
        Map<PersonId, Person> names = requests.names(all);
        Map<UnitId, Unit> homes =
                units.known(all.stream().map(PersonalRequest::unit).collect(Collectors.toSet()), today);
        List<RequestsPage.Row> lines =
                all.stream().map(request -> row(request, names, homes, today)).toList();
        return Page.of("privacy/request/list", "privacy", title(all, today), new RequestsPage(lines))
                .crumb("Dữ liệu cá nhân", "/privacy/purposes");
    }

    private static RequestsPage.Row row(
            PersonalRequest request, Map<PersonId, Person> names, Map<UnitId, Unit> homes, LocalDate today) {
        Unit home = homes.get(request.unit());
        return new RequestsPage.Row(
                Optional.ofNullable(names.get(request.person()))
                        .map(Person::fullName)
                        .orElse("Người số " + request.person()),
                home == null ? "" : home.name(),
                request.kind().label(),
                request.state().open()
                        ? RequestWords.due(request, today)
                        : "Gửi " + OfficialFigures.date(request.askedOn()),
                request.late(today) ? "quá hạn" : request.state().label(),
                request.late(today) ? Tone.LATE : request.state().tone(),
                "/privacy/requests/" + request.id());
    }

    private static String title(List<PersonalRequest> all, LocalDate today) {
        long open = all.stream().filter(request -> request.state().open()).count();
        long late = all.stream().filter(request -> request.late(today)).count();
        if (open == 0) {
            return "Không còn yêu cầu nào chờ trả lời";
        }
        return OfficialFigures.count(open) + " yêu cầu chờ trả lời"
                + (late == 0 ? "" : ", " + OfficialFigures.count(late) + " quá hạn");
    }

    @GetMapping("/{id}")
    Page show(@PathVariable long id) {
        return pages.of(reached(id), Form.blank());
    }

    @PostMapping("/{id}/receipt")
    Redirect receive(@PathVariable long id) {
        reached(id);
        answering.receive(id);
        return Redirect.to("/privacy/requests/" + id).saying("Đã tiếp nhận; người gửi thấy ngay.");
    }

    @PostMapping("/{id}/acceptance")
    Object accept(@PathVariable long id, Form<AnswerForm> form) {
        PersonalRequest request = reached(id);
        if (form.valid() && request.kind() == RequestKind.ERASE && !form.value().sure()) {
            form.reject("sure", "Đánh dấu đã đọc những gì bị xóa và những gì còn lại");
        }
        return answer(request, form, () -> answering.accept(id, form.value()), "Đã thực hiện và trả lời người gửi.");
    }

    @PostMapping("/{id}/refusal")
    Object refuse(@PathVariable long id, Form<AnswerForm> form) {
        if (form.valid() && form.value().basis().isEmpty()) {
            form.reject("basis", "Nhập căn cứ pháp lý của việc không thực hiện");
        }
        return answer(reached(id), form, () -> answering.refuse(id, form.value()), "Đã trả lời người gửi.");
    }

    private Object answer(PersonalRequest request, Form<AnswerForm> form, Runnable act, String said) {
        if (form.valid()) {
            try {
                act.run();
                return Redirect.to("/privacy/requests").saying(said);
            } catch (Refusal refusal) {
                form.reject("", Optional.ofNullable(refusal.getMessage()).orElse(""));
            }
        }
        return pages.of(request, form).status(422);
    }

    private PersonalRequest reached(long id) {
        PersonalRequest request = rows.find(id).orElseThrow(NotFound::new);
        access.require(PrivacyPermission.ANSWER_REQUEST, request.unit());
        return request;
    }

    @Configuration(proxyBeanMethods = false)
    static class Words {
        @Bean
        AuditWords requestWords() {
            return new AuditWords(
                    Map.of(
                            "privacy.request.asked", "gửi yêu cầu về dữ liệu của mình",
                            "privacy.request.withdrawn", "rút yêu cầu về dữ liệu của mình",
                            "privacy.request.received", "tiếp nhận yêu cầu về dữ liệu cá nhân",
                            "privacy.request.accepted", "thực hiện yêu cầu về dữ liệu cá nhân",
                            "privacy.request.refused", "không thực hiện yêu cầu về dữ liệu cá nhân",
                            "privacy.restriction.ended", "bỏ hạn chế xử lý dữ liệu của mình"),
                    Map.of("request", "yêu cầu"),
                    Map.of());
        }
    }
}
