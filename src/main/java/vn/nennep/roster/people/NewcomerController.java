package vn.nennep.roster.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nennep.access.Audit;
import vn.nennep.organization.Line;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.NewPerson;
import vn.nennep.people.People;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.PersonId;
import vn.nennep.roster.nearness.Nearness;
import vn.nennep.roster.person.BirthYears;
import vn.nennep.text.PersonName;
import vn.nennep.text.VietnameseText;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// Adds somebody who was on no list before.
@Controller
@RequestMapping("/units/{id}/people")
class NewcomerController {

    private final Nearness nearness;
    private final Units units;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    NewcomerController(Nearness nearness, Units units, People people, Audit audit, Clock clock) {
        this.nearness = nearness;
        this.units = units;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/new")
    Page ask(@PathVariable long id) {
        Unit unit = near(id);
        PersonCategory usual = unit.kind().line() == Line.PARTY ? PersonCategory.MEMBER : PersonCategory.OFFICIAL;
        return page(unit, Form.of(new NewcomerForm("", null, EnumSet.of(usual), today(), false)), null);
    }

    @PostMapping
    @Transactional
    Object add(@PathVariable long id, Form<NewcomerForm> form) {
        Unit unit = near(id);
        BirthYears.check(form, form.valid() ? form.value().birthYear() : null, today());
        if (form.valid() && units.find(unit.id(), form.value().day()).isEmpty()) {
            form.reject("day", "Chọn ngày mà " + unit.name() + " đã có");
        }
        String same = form.valid() && !form.value().another() ? same(unit, form.value()) : null;
        if (same != null) {
            form.reject("another", "Trong danh sách đã có " + same + "; đánh dấu nếu đây là người khác");
        }
        if (!form.valid()) {
            return page(unit, form, same);
        }
        PersonId person = enrol(unit, form.value());
        audit.record("roster.person.enrolled", "person/" + person, unit.id(), Map.of());
        return Redirect.to("/units/" + id + "/people")
                .saying("Đã thêm " + form.value().fullName() + ".");
    }

    private PersonId enrol(Unit unit, NewcomerForm told) {
        PersonName name = PersonName.parse(told.fullName());
        return people.enrol(
                new NewPerson(
                        name.family(),
                        name.middle(),
                        name.given(),
                        told.birthYear(),
                        Set.copyOf(told.categories()),
                        unit.id(),
                        List.of()),
                told.day());
    }

    /// Whoever of that name is at home here and not known to be of another year.
    private @Nullable String same(Unit unit, NewcomerForm told) {
        return people.ofUnit(unit.id(), EnumSet.allOf(PersonCategory.class), told.day()).stream()
                .filter(person -> VietnameseText.same(person.fullName(), told.fullName()))
                .map(person -> people.details(person.id()).orElseThrow())
                .filter(person -> told.birthYear() == null
                        || person.birthYear() == null
                        || told.birthYear().equals(person.birthYear()))
                .map(person -> person.fullName() + (person.birthYear() == null ? "" : ", sinh " + person.birthYear()))
                .findFirst()
                .orElse(null);
    }

    private Unit near(long id) {
        if (!nearness.knows(new UnitId(id))) {
            throw new NotFound();
        }
        return units.find(new UnitId(id), today()).orElseThrow(NotFound::new);
    }

    private Page page(Unit unit, Form<NewcomerForm> form, @Nullable String same) {
        String back = "/units/" + unit.id() + "/people";
        List<Choice> categories = Arrays.stream(PersonCategory.values())
                .map(category -> Choice.of(
                        category.name(),
                        VietnameseText.capitalized(category.label()),
                        form.chosen("categories", category.name())))
                .toList();
        return Page.of(
                        "roster/people/newcomer",
                        "units",
                        "Thêm người vào " + unit.name(),
                        new NewcomerPage(back, back, categories, same, form))
                .crumb("Tổ chức", "/units")
                .crumb(unit.name(), back)
                .status(form.problems().isEmpty() ? 200 : 422);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
