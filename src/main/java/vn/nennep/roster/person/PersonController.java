package vn.nennep.roster.person;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nennep.people.People;
import vn.nennep.people.PersonDetails;
import vn.nennep.people.PersonId;
import vn.nennep.privacy.Purpose;
import vn.nennep.privacy.Readings;
import vn.nennep.roster.nearness.Nearness;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;

@Controller
@RequestMapping("/people/{id}")
class PersonController {

    private final People people;
    private final Nearness nearness;
    private final PersonPages pages;
    private final Readings readings;
    private final Clock clock;

    PersonController(People people, Nearness nearness, PersonPages pages, Readings readings, Clock clock) {
        this.people = people;
        this.nearness = nearness;
        this.pages = pages;
        this.readings = readings;
        this.clock = clock;
    }

    @GetMapping
    Page show(@PathVariable long id) {
        PersonId person = new PersonId(id);
        nearness.requireKnown(person);
        PersonDetails details = people.details(person).orElseThrow(NotFound::new);
        readings.note(person, Purpose.LISTS, "trang riêng: năm sinh, nơi sinh hoạt, chức vụ, quá trình");
        return pages.of(details, LocalDate.now(clock));
    }
}
