package vn.nennep.roster.person;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Departures;
import vn.nennep.people.People;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.PersonDetails;
import vn.nennep.text.PersonName;
import vn.nennep.text.VietnameseText;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// Who somebody is: categories, name and year of birth, and leaving.
@Controller
@RequestMapping("/people/{id}")
class DetailsController {

    private final Kept kept;
    private final People people;
    private final Departures departures;

    DetailsController(Kept kept, People people, Departures departures) {
        this.kept = kept;
        this.people = people;
        this.departures = departures;
    }

    @GetMapping("/categories")
    Page askCategories(@PathVariable long id) {
        PersonDetails person = kept.person(id);
        return categoriesPage(person, Form.of(new Forms.Categories(person.categories(kept.today()), kept.today())));
    }

    @PostMapping("/categories")
    Object categorize(@PathVariable long id, Form<Forms.Categories> form) {
        PersonDetails person = kept.person(id);
        if (form.valid()
                && kept.done(
                        form,
                        person,
                        "categorized",
                        Map.of("day", form.value().day().toString()),
                        () -> people.categorize(
                                person.id(),
                                form.value().categories(),
                                form.value().day()))) {
            return Redirect.to("/people/" + id).saying("Đã đổi đối tượng.");
        }
        return categoriesPage(person, form);
    }

    @GetMapping("/correction")
    Page askCorrection(@PathVariable long id) {
        PersonDetails person = kept.person(id);
        return correctionPage(person, Form.of(new Forms.Correction(person.fullName(), person.birthYear())));
    }

    @PostMapping("/correction")
    Object correct(@PathVariable long id, Form<Forms.Correction> form) {
        PersonDetails person = kept.person(id);
        BirthYears.check(form, form.valid() ? form.value().birthYear() : null, kept.today());
        if (form.valid()) {
            PersonName name = PersonName.parse(form.value().fullName());
            if (kept.done(
                    form,
                    person,
                    "corrected",
                    Map.of(),
                    () -> people.correct(
                            person.id(),
                            name.family(),
                            name.middle(),
                            name.given(),
                            form.value().birthYear()))) {
                return Redirect.to("/people/" + id).saying("Đã sửa.");
            }
        }
        return correctionPage(person, form);
    }

    @GetMapping("/departure")
    Page askDeparture(@PathVariable long id) {
        return departurePage(kept.person(id), Form.of(new Forms.Departure(kept.today())));
    }

    @PostMapping("/departure")
    Object leave(@PathVariable long id, Form<Forms.Departure> form) {
        PersonDetails person = kept.person(id);
        UnitId before = kept.home(person);
        if (form.valid()
                && kept.done(
                        form,
                        person,
                        "left",
                        Map.of("day", form.value().day().toString()),
                        () -> departures.leave(person.id(), form.value().day()))) {
            return kept.back(person, before).saying("Đã ghi thôi sinh hoạt của " + person.fullName() + ".");
        }
        return departurePage(person, form);
    }

    private Page categoriesPage(PersonDetails person, Form<Forms.Categories> form) {
        String back = "/people/" + person.id();
        List<Choice> choices = Arrays.stream(PersonCategory.values())
                .map(category -> Choice.of(
                        category.name(),
                        VietnameseText.capitalized(category.label()),
                        form.chosen("categories", category.name())))
                .toList();
        ActPage model = ActPage.of(
                        back + "/categories",
                        back,
                        "Đổi đối tượng",
                        "Một người có thể thuộc nhiều đối tượng. Trước ngày này vẫn như đã ghi.",
                        form)
                .among(choices)
                .on("Từ ngày");
        return kept.page(person, person.fullName() + ": đổi đối tượng", model);
    }

    private Page correctionPage(PersonDetails person, Form<Forms.Correction> form) {
        String back = "/people/" + person.id();
        ActPage model = ActPage.of(
                        back + "/correction", back, "Lưu", "Sửa chỗ đã nhập sai; coi như từ đầu đã đúng.", form)
                .named();
        return kept.page(person, person.fullName() + ": sửa họ tên, năm sinh", model);
    }

    private Page departurePage(PersonDetails person, Form<Forms.Departure> form) {
        String back = "/people/" + person.id();
        ActPage model = ActPage.of(
                        back + "/departure",
                        back,
                        "Ghi thôi sinh hoạt",
                        "Từ ngày này không còn ở đơn vị nào, không còn chức vụ. Việc đã làm và số liệu trước đó giữ nguyên. "
                                + "Chương trình không hỏi lý do.",
                        form)
                .on("Thôi sinh hoạt từ ngày");
        return kept.page(person, person.fullName() + ": thôi sinh hoạt", model);
    }
}
