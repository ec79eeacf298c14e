package vn.nennep.roster.person;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Affiliations;
import vn.nennep.people.PersonDetails;
import vn.nennep.web.Form;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

/// Chuyển sinh hoạt tạm thời, tham gia thêm, and the end of either.
@Controller
@RequestMapping("/people/{id}")
class TakingPartController {

    private final Kept kept;
    private final Affiliations affiliations;

    TakingPartController(Kept kept, Affiliations affiliations) {
        this.kept = kept;
        this.affiliations = affiliations;
    }

    @GetMapping("/stay")
    Page askStay(@PathVariable long id) {
        return stayPage(kept.person(id), Form.of(new Forms.Stay("", null, kept.today(), null)));
    }

    @PostMapping("/stay")
    Object stay(@PathVariable long id, Form<Forms.Stay> form) {
        PersonDetails person = kept.person(id);
        if (form.valid()) {
            Forms.Stay told = form.value();
            Optional<UnitId> at = kept.meant(form, told.place(), told.unit(), true, told.day());
            if (at.isPresent()
                    && kept.done(
                            form,
                            person,
                            "stayed",
                            detail(at.get(), told.day()),
                            () -> affiliations.stayFor(person.id(), at.get(), told.day(), after(told.until())))) {
                return back(person, "Đã ghi chuyển sinh hoạt tạm thời của ");
            }
        }
        return stayPage(person, form);
    }

    @GetMapping("/membership")
    Page askMembership(@PathVariable long id) {
        return membershipPage(kept.person(id), Form.of(new Forms.Membership("", null, kept.today())));
    }

    @PostMapping("/membership")
    Object join(@PathVariable long id, Form<Forms.Membership> form) {
        PersonDetails person = kept.person(id);
        if (form.valid()) {
            Forms.Membership told = form.value();
            Optional<UnitId> at = kept.meant(form, told.place(), told.unit(), true, told.day());
            if (at.isPresent()
                    && kept.done(
                            form,
                            person,
                            "joined",
                            detail(at.get(), told.day()),
                            () -> affiliations.join(person.id(), at.get(), told.day()))) {
                return back(person, "Đã ghi nơi tham gia thêm của ");
            }
        }
        return membershipPage(person, form);
    }

    /// The last day is told; from the day after it no longer holds.
    @PostMapping("/places/{unit}/end")
    Redirect end(@PathVariable long id, @PathVariable long unit, Form<Forms.End> form) {
        PersonDetails person = kept.person(id);
        if (!form.valid()) {
            throw new Refusal("Nhập ngày kết thúc, ví dụ 15/4/2024.");
        }
        LocalDate day = form.value().day().plusDays(1);
        UnitId at = new UnitId(unit);
        if (!kept.done(form, person, "ended", detail(at, day), () -> affiliations.end(person.id(), at, day))) {
            throw new Refusal(form.problems().getFirst().message());
        }
        return back(person, "Đã ghi ngày kết thúc của ");
    }

    private Page stayPage(PersonDetails person, Form<Forms.Stay> form) {
        String back = "/people/" + person.id();
        ActPage model = ActPage.of(
                        back + "/stay",
                        back,
                        "Ghi sinh hoạt tạm thời",
                        "Nơi sinh hoạt chính thức giữ nguyên; người vẫn được tính ở đó.",
                        form)
                .at("Đến sinh hoạt ở", "Tên chi bộ, có dấu hoặc không dấu", kept.fitting(form, true))
                .on("Từ ngày")
                .until("Đến hết ngày (nếu biết)");
        return kept.page(person, person.fullName() + ": chuyển sinh hoạt tạm thời", model);
    }

    private Page membershipPage(PersonDetails person, Form<Forms.Membership> form) {
        String back = "/people/" + person.id();
        ActPage model = ActPage.of(
                        back + "/membership",
                        back,
                        "Ghi nơi tham gia",
                        "Một người có thể ở chi bộ, đoàn thể và cơ quan cùng lúc: được tính một người, nhiều lượt.",
                        form)
                .at("Tham gia", "Tên đoàn thể, hội hoặc cơ quan, có dấu hoặc không dấu", kept.fitting(form, true))
                .on("Từ ngày");
        return kept.page(person, person.fullName() + ": tham gia thêm tổ chức", model);
    }

    private Redirect back(PersonDetails person, String said) {
        return kept.back(person, kept.home(person)).saying(said + person.fullName() + ".");
    }

    private static Map<String, ?> detail(UnitId unit, LocalDate day) {
        return Map.of("unit", unit.value(), "day", day.toString());
    }

    private static @Nullable LocalDate after(@Nullable LocalDate last) {
        return last == null ? null : last.plusDays(1);
    }
}
