package vn.nennep.roster.person;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonDetails;
import vn.nennep.people.PositionId;
import vn.nennep.people.Positions;
import vn.nennep.roster.place.Places;
import vn.nennep.web.Form;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

/// Chức vụ: beginning and ending an office.
@Controller
@RequestMapping("/people/{id}")
class OfficeController {

    private final Kept kept;
    private final Positions positions;
    private final Places places;

    OfficeController(Kept kept, Positions positions, Places places) {
        this.kept = kept;
        this.positions = positions;
        this.places = places;
    }

    @GetMapping("/office")
    Page ask(@PathVariable long id) {
        PersonDetails person = kept.person(id);
        UnitId home = kept.home(person);
        String place = home == null ? "" : places.line(home, kept.today());
        return page(person, Form.of(new Forms.Office("", place, null, kept.today(), null)));
    }

    @PostMapping("/office")
    Object appoint(@PathVariable long id, Form<Forms.Office> form) {
        PersonDetails person = kept.person(id);
        if (form.valid()) {
            Forms.Office told = form.value();
            LocalDate until = told.until() == null ? null : told.until().plusDays(1);
            if (until != null && !until.isAfter(told.day())) {
                form.reject("until", "Chọn ngày không trước ngày bắt đầu");
            }
            Optional<UnitId> at = kept.meant(form, told.place(), told.unit(), false, told.day());
            if (form.valid()
                    && kept.done(
                            form,
                            person,
                            "appointed",
                            Map.of(
                                    "unit",
                                    at.orElseThrow().value(),
                                    "day",
                                    told.day().toString()),
                            () -> positions.appoint(person.id(), at.orElseThrow(), told.title(), told.day(), until))) {
                return Redirect.to("/people/" + id).saying("Đã ghi chức vụ " + told.title() + ".");
            }
        }
        return page(person, form);
    }

    /// The last day is told; from the day after it is no longer held.
    @PostMapping("/offices/{office}/end")
    Redirect end(@PathVariable long id, @PathVariable long office, Form<Forms.End> form) {
        PersonDetails person = kept.person(id);
        if (!form.valid()) {
            throw new Refusal("Nhập ngày thôi giữ chức vụ, ví dụ 15/4/2024.");
        }
        LocalDate day = form.value().day().plusDays(1);
        kept.done(
                form,
                person,
                "discharged",
                Map.of("office", office, "day", day.toString()),
                () -> positions.end(person.id(), new PositionId(office), day));
        return Redirect.to("/people/" + id).saying("Đã ghi ngày thôi giữ chức vụ.");
    }

    private Page page(PersonDetails person, Form<Forms.Office> form) {
        String back = "/people/" + person.id();
        ActPage model = ActPage.of(
                        back + "/office",
                        back,
                        "Ghi chức vụ",
                        "Cán bộ lãnh đạo chủ chốt được suy ra từ chức vụ và đơn vị, không phải đánh dấu.",
                        form)
                .titled()
                .at("Ở đơn vị", "Cấp ủy, cơ quan hoặc đoàn thể mà chức vụ thuộc về", kept.fitting(form, false))
                .on("Từ ngày")
                .until("Đến hết ngày (nếu biết)");
        return kept.page(person, person.fullName() + ": thêm chức vụ", model);
    }
}
