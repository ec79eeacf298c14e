package vn.nennep.planning.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.nennep.planning.due.PlanEvents;
import vn.nennep.text.OfficialFigures;
import vn.nennep.time.DueRule;
import vn.nennep.time.EventDays;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// Sự kiện: what a plan's days are counted from ("20 ngày sau khi Tỉnh ủy ban hành").
@Controller
class EventController {

    private final ChangeHome homes;
    private final EventLines lines;
    private final PlanEvents events;
    private final ChangeWords words;
    private final Changing changing;
    private final Clock clock;

    EventController(
            ChangeHome homes, EventLines lines, PlanEvents events, ChangeWords words, Changing changing, Clock clock) {
        this.homes = homes;
        this.lines = lines;
        this.events = events;
        this.words = words;
        this.changing = changing;
        this.clock = clock;
    }

    @GetMapping("/plans/{id}/events")
    Page show(@PathVariable long id) {
        return page(homes.readable(id), Form.blank());
    }

    @PostMapping("/plans/{id}/events")
    @Transactional
    Object record(@PathVariable long id, Form<EventForm> form) {
        ChangeHome.Home home = homes.changeable(id);
        LocalDate day = form.valid() ? form.value().happenedOn() : null;
        if (form.valid() && !lines.names(id).contains(form.value().event())) {
            form.reject("event", "Kế hoạch không có sự kiện này. Mời chọn lại.");
        }
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            form.reject("happenedOn", "Ngày này chưa đến. Mời ghi khi sự kiện đã diễn ra.");
        }
        if (!form.valid()) {
            return page(home, form).status(422);
        }
        return Redirect.to("/jobs/"
                + changing.date(
                        home, form.value().event(), day, form.value().basis().strip()));
    }

    private Page page(ChangeHome.Home home, Form<EventForm> form) {
        EventDays known = events.of(home.id());
        List<EventsPage.Event> all = lines.names(home.id()).stream()
                .map(name -> new EventsPage.Event(
                        name, ChangeWords.day(known.dayOf(name).orElse(null)), waiting(home.id(), name)))
                .toList();
        List<Choice> choices = all.stream()
                .map(event -> Choice.of(event.name(), event.name(), form.chosen("event", event.name())))
                .toList();
        EventsPage page = new EventsPage(home.href() + "/events", all, home.mayChange(), choices, form);
        return Page.of("planning/change/events", "topics", title(home, all), page)
                .lead("Hạn tính từ ngày sự kiện diễn ra; ghi lại hoặc sửa ngày thì hạn của các đơn vị đổi theo.")
                .crumb(home.label(), home.href());
    }

    private static String title(ChangeHome.Home home, List<EventsPage.Event> all) {
        long open = all.stream().filter(event -> event.day() == null).count();
        if (all.isEmpty()) {
            return home.label() + ": không có hạn nào chờ sự kiện";
        }
        return home.label() + ": "
                + (open == 0 ? "các sự kiện đã diễn ra" : OfficialFigures.count(open) + " sự kiện chưa diễn ra");
    }

    private List<String> waiting(long plan, String event) {
        return words.accepted(plan).stream()
                .filter(obligation -> obligation.terms().due() instanceof DueRule.DaysAfter after
                        && after.event().equals(event))
                .map(obligation -> obligation.terms().title() + " ("
                        + java.util.Objects.requireNonNull(obligation.terms().due())
                                .label() + ")")
                .toList();
    }
}
