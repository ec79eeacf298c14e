package vn.nennep.study.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.nennep.access.Access;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;
import vn.nennep.study.AttendanceState;
import vn.nennep.study.ConferenceId;
import vn.nennep.study.StudyPermission;
import vn.nennep.study.conference.Conference;
import vn.nennep.study.conference.Site;
import vn.nennep.study.conference.SiteLists;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Paging;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

@Controller
@RequestMapping("/conferences/{id}/sites/{unit}")
class SiteController {

    /// Sent by the page's own script; everything else is an ordinary form.
    private static final String BY_SCRIPT = "X-Requested-With=attendance";

    private final SiteLists lists;
    private final SitePages pages;
    private final RollCalls rollCalls;
    private final Ticking ticking;
    private final Nearness nearness;
    private final Access access;

    SiteController(
            SiteLists lists, SitePages pages, RollCalls rollCalls, Ticking ticking, Nearness nearness, Access access) {
        this.lists = lists;
        this.pages = pages;
        this.rollCalls = rollCalls;
        this.ticking = ticking;
        this.nearness = nearness;
        this.access = access;
    }

    @GetMapping
    Page show(@PathVariable long id, @PathVariable long unit, Paging paging) {
        access.require(StudyPermission.READ_CONFERENCE, new UnitId(unit));
        Conference conference = lists.readable(new ConferenceId(id));
        Site site = lists.find(conference.id(), new UnitId(unit)).orElseThrow(NotFound::new);
        if (!site.countsOnly()) {
            return pages.list(conference, site, paging);
        }
        return pages.counts(
                conference,
                site,
                site.tickedAt() == null ? Form.blank() : Form.of(new CountsForm(site.called(), site.attended())));
    }

    /// With `all`, whoever has no answer on the page yet is ticked present.
    @PostMapping
    Redirect tick(@PathVariable long id, @PathVariable long unit, @RequestParam Map<String, String> form) {
        Conference conference = near(id, unit);
        UnitId site = new UnitId(unit);
        List<Tick> ticks = form.containsKey("all") ? withPresent(conference, site, form) : Tick.sent(form);
        RollCall roll = ticking.tick(conference.id(), site, ticks);
        String page = form.getOrDefault("page", "1");
        return Redirect.to(conference.siteHref(site) + (page.matches("[2-9]|[1-9][0-9]{1,5}") ? "?page=" + page : ""))
                .saying("Đã ghi " + OfficialFigures.grouped(roll.with(AttendanceState::attended)) + " "
                        + conference.peopleWord() + " dự học, " + roll.answered() + "/"
                        + roll.called().size() + " đã điểm danh.");
    }

    private List<Tick> withPresent(Conference conference, UnitId site, Map<String, String> form) {
        Map<String, String> full = new HashMap<>(form);
        for (Entry entry : rollCalls.of(conference, site).called()) {
            String id = entry.person().id().toString();
            if (!entry.answered()
                    && form.containsKey("w" + id)
                    && form.getOrDefault("s" + id, "").isEmpty()) {
                full.put("s" + id, AttendanceState.PRESENT.name());
            }
        }
        return Tick.sent(full);
    }

    @PostMapping(headers = BY_SCRIPT)
    @ResponseBody
    ResponseEntity<Saved> tickByScript(
            @PathVariable long id, @PathVariable long unit, @RequestParam Map<String, String> form) {
        Conference conference = near(id, unit);
        try {
            return ResponseEntity.ok(saved(ticking.tick(conference.id(), new UnitId(unit), Tick.sent(form))));
        } catch (Refusal refusal) {
            return ResponseEntity.unprocessableContent()
                    .body(new Saved(
                            0,
                            0,
                            Map.of(),
                            Optional.ofNullable(refusal.getMessage()).orElse("")));
        }
    }

    /// The list as it now stands, so that two telephones at one site come to show the same.
    ///
    /// @param states by person; the empty text where nobody has answered
    record Saved(int answered, int called, Map<String, String> states, String problem) {}

    private static Saved saved(RollCall roll) {
        Map<String, String> states = new HashMap<>();
        for (Entry entry : roll.entries()) {
            PersonId person = entry.person().id();
            states.put(
                    person.toString(),
                    entry.state() == null ? "" : entry.state().name());
        }
        return new Saved(roll.answered(), roll.called().size(), states, "");
    }

    @PostMapping("/counts")
    Object count(@PathVariable long id, @PathVariable long unit, Form<CountsForm> form) {
        access.require(StudyPermission.TICK_ATTENDANCE, new UnitId(unit));
        Conference conference = lists.readable(new ConferenceId(id));
        Site site = lists.find(conference.id(), new UnitId(unit))
                .filter(Site::countsOnly)
                .orElseThrow(NotFound::new);
        if (form.valid() && form.value().attended() > form.value().called()) {
            form.reject("attended", "Ghi số người dự, không quá số được triệu tập");
        }
        if (!form.valid()) {
            return pages.counts(conference, site, form);
        }
        CountsForm told = form.value();
        ticking.count(conference.id(), site.unit(), told.called(), told.attended());
        return Redirect.to(conference.siteHref(site.unit())).saying("Đã ghi số lượng dự học.");
    }

    private Conference near(long id, long unit) {
        if (!nearness.seesNames(new UnitId(unit))) {
            throw new NotFound();
        }
        return lists.readable(new ConferenceId(id));
    }
}
