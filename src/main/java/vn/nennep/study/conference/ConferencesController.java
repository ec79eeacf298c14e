package vn.nennep.study.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.ObligationKind;
import vn.nennep.study.ConferenceId;
import vn.nennep.study.Conferences;
import vn.nennep.study.NewConference;
import vn.nennep.study.StudyPermission;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Choice;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Pager;
import vn.nennep.web.Problem;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;
import vn.nennep.web.Tone;

@Controller
class ConferencesController {

    private final ConferenceList list;
    private final Conferences conferences;
    private final Sites sites;
    private final Forms forms;
    private final Units units;
    private final Access access;
    private final Clock clock;

    ConferencesController(
            ConferenceList list,
            Conferences conferences,
            Sites sites,
            Forms forms,
            Units units,
            Access access,
            Clock clock) {
        this.list = list;
        this.conferences = conferences;
        this.sites = sites;
        this.forms = forms;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/conferences")
    Page list(@RequestParam MultiValueMap<String, String> query) {
        LocalDate today = LocalDate.now(clock);
        ConferenceSearch search = ConferenceSearch.asked(query);
        long total = list.total(search, today);
        ConferencesPage model = new ConferencesPage(
                rows(list.page(search, today), today),
                new Pager(search.page(), ConferenceList.PAGE_SIZE, total, "hội nghị", search.address()),
                search.words(),
                Arrays.stream(ConferenceSearch.State.values())
                        .map(state -> Choice.of(
                                state == ConferenceSearch.State.ALL ? "" : state.code(),
                                state.label(),
                                state == search.state()))
                        .toList(),
                topics(search),
                search.filtered(),
                !access.roots(StudyPermission.HOLD_CONFERENCE).isEmpty());
        return Page.of("study/conference/list", "study", title(total, search, today), model);
    }

    private String title(long total, ConferenceSearch search, LocalDate today) {
        long open = list.openSites(today);
        if (open > 0) {
            return OfficialFigures.count(open) + " điểm cầu chưa điểm danh xong";
        }
        return total == 0 && !search.filtered() ? "Chưa có hội nghị học tập nào" : "Các điểm cầu đã điểm danh đủ";
    }

    private List<Choice> topics(ConferenceSearch search) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Choice.of("", "Mọi chuyên đề", search.topic() == null)),
                        forms.topics().stream()
                                .map(topic -> Choice.of(
                                        topic.id().toString(),
                                        topic.title(),
                                        topic.id().equals(search.topic()))))
                .toList();
    }

    private List<ConferencesPage.Row> rows(List<Conference> found, LocalDate today) {
        Map<ConferenceId, Turnout> turnouts =
                sites.turnouts(found.stream().map(Conference::id).toList());
        Map<UnitId, Unit> holders =
                units.get(found.stream().map(Conference::unit).collect(Collectors.toSet()), today);
        return found.stream()
                .map(one -> row(one, turnouts.getOrDefault(one.id(), Turnout.NONE), holders.get(one.unit()), today))
                .toList();
    }

    private static ConferencesPage.Row row(
            Conference conference, Turnout turnout, @org.jspecify.annotations.Nullable Unit holder, LocalDate today) {
        boolean counted = conference.dayHasCome(today) && turnout.answered() > 0;
        Standing standing = Standing.of(conference, turnout, today);
        return new ConferencesPage.Row(
                conference.title(),
                conference.href(),
                conference.when(),
                holder == null ? "" : holder.shortName(),
                conference.mode().label(),
                OfficialFigures.grouped(turnout.sites()),
                counted ? turnout.fraction() + " (" + turnout.share() + ")" : "",
                standing.label(),
                standing.tone());
    }

    @GetMapping("/conferences/new")
    Page blank(@RequestParam(defaultValue = "") String assignment, @RequestParam(defaultValue = "") String unit) {
        Optional<Assignment> duty = forms.duty(assignment);
        UnitId holder = duty.map(Assignment::unit)
                .or(() -> ConferenceForm.number(unit).map(UnitId::new))
                .or(() -> access.roots(StudyPermission.HOLD_CONFERENCE).stream().findFirst())
                .orElseThrow(NotFound::new);
        access.require(StudyPermission.HOLD_CONFERENCE, holder);
        return forms.newPage(holder, forms.proposed(duty.orElse(null)), List.of(), true);
    }

    @PostMapping("/conferences")
    Object call(@RequestParam MultiValueMap<String, String> sent, @RequestParam(defaultValue = "") String unit) {
        UnitId holder = ConferenceForm.number(unit).map(UnitId::new).orElseThrow(NotFound::new);
        access.require(StudyPermission.HOLD_CONFERENCE, holder);
        ConferenceForm form = ConferenceForm.sent(sent);
        List<Problem> problems = form.problems(forms.topics());
        if (!problems.isEmpty()) {
            return forms.newPage(holder, form, problems, false);
        }
        NewConference called = form.toConference(holder, forms.topics(), null);
        refuseForeignDuty(called);
        try {
            ConferenceId id = conferences.hold(called);
            return Redirect.to("/conferences/" + id).saying("Đã lập hội nghị. Các điểm cầu đã có danh sách điểm danh.");
        } catch (Refusal refusal) {
            return forms.newPage(holder, form, List.of(Forms.problem(refusal)), false);
        }
    }

    /// A conference fulfils only a duty of its own holder.
    private void refuseForeignDuty(NewConference called) {
        var assignment = called.assignment();
        if (assignment == null) {
            return;
        }
        forms.duty(assignment.toString())
                .filter(duty -> duty.kind() == ObligationKind.CONFERENCE)
                .filter(duty ->
                        duty.unit().equals(called.unit()) && duty.topic().equals(called.topic()))
                .orElseThrow(() -> new Refusal("Hội nghị không cùng chuyên đề với nhiệm vụ được giao."
                        + " Mời mở lại nhiệm vụ trên bàn làm việc rồi lập hội nghị từ đó."));
    }

    /// Where a conference stands, in one chip.
    record Standing(String label, Tone tone) {

        static Standing of(Conference conference, Turnout turnout, LocalDate today) {
            if (conference.cancelled()) {
                return new Standing("đã hủy", Tone.PLAIN);
            }
            if (!conference.dayHasCome(today)) {
                return new Standing("sắp tới", Tone.SOON);
            }
            return turnout.open() == 0
                    ? new Standing("đã điểm danh", Tone.DONE)
                    : new Standing(
                            "còn " + OfficialFigures.count(turnout.open()) + " điểm cầu chưa điểm danh xong",
                            Tone.LATE);
        }
    }
}
