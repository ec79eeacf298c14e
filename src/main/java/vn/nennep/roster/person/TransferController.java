package vn.nennep.roster.person;

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
import vn.nennep.people.Positions;
import vn.nennep.web.Form;
import vn.nennep.web.Page;

/// Chuyển sinh hoạt chính thức, and receiving somebody who comes back.
@Controller
@RequestMapping("/people/{id}/transfer")
class TransferController {

    private final Kept kept;
    private final Affiliations affiliations;
    private final Positions positions;

    TransferController(Kept kept, Affiliations affiliations, Positions positions) {
        this.kept = kept;
        this.affiliations = affiliations;
        this.positions = positions;
    }

    @GetMapping
    Page ask(@PathVariable long id) {
        return page(kept.person(id), Form.of(new Forms.Transfer("", null, kept.today(), true)));
    }

    @PostMapping
    Object transfer(@PathVariable long id, Form<Forms.Transfer> form) {
        PersonDetails person = kept.person(id);
        UnitId before = kept.home(person);
        if (form.valid()) {
            Forms.Transfer told = form.value();
            Optional<UnitId> to = kept.meant(form, told.place(), told.unit(), true, told.day());
            if (to.isPresent()
                    && kept.done(
                            form,
                            person,
                            "transferred",
                            Map.of("to", to.get().value(), "day", told.day().toString()),
                            () -> transfer(person, to.get(), told, before))) {
                return kept.back(person, before)
                        .saying("Đã ghi chuyển sinh hoạt chính thức của " + person.fullName() + ".");
            }
        }
        return page(person, form);
    }

    private void transfer(PersonDetails person, UnitId to, Forms.Transfer told, @Nullable UnitId before) {
        affiliations.transfer(person.id(), to, told.day());
        if (told.ending() && before != null && !before.equals(to)) {
            positions.of(person.id(), told.day()).stream()
                    .filter(office -> office.unit().equals(before))
                    .forEach(office -> positions.end(person.id(), office.id(), told.day()));
        }
    }

    private Page page(PersonDetails person, Form<Forms.Transfer> form) {
        String back = "/people/" + person.id();
        boolean holds = positions.of(person.id(), kept.today()).stream()
                .anyMatch(office -> office.holds(kept.today()) && office.unit().equals(kept.home(person)));
        ActPage model = ActPage.of(
                        back + "/transfer",
                        back,
                        "Ghi chuyển sinh hoạt",
                        "Từ ngày này người được tính ở nơi mới. Số liệu của những ngày trước không đổi.",
                        form)
                .at("Chuyển đến", "Tên chi bộ, cơ quan hoặc đoàn thể, có dấu hoặc không dấu", kept.fitting(form, true))
                .on("Sinh hoạt ở nơi mới từ ngày")
                .ending(holds ? "Thôi giữ chức vụ ở nơi cũ từ ngày đó" : null);
        return kept.page(person, person.fullName() + ": chuyển sinh hoạt chính thức", model);
    }
}
