package vn.nennep.study.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.TopicId;
import vn.nennep.planning.Topics;
import vn.nennep.study.ConferenceId;
import vn.nennep.study.Conferences;
import vn.nennep.study.NewConference;
import vn.nennep.study.StudyPermission;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Pager;
import vn.nennep.web.Paging;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;
import vn.nennep.web.Tone;

@Controller
class ConferencesController {

    private final ConferenceList list;
    private final Conferences conferences;
    private final Sites sites;
    private final Forms forms;
    private final Proposals proposals;
    private final Topics topics;
    private final Units units;
    private final Access access;
    private final Clock clock;

    ConferencesController(
            ConferenceList list,
            Conferences conferences,
            Sites sites,
            Forms forms,
            Proposals proposals,
            Topics topics,
            Units units,
            Access access,
            Clock clock) {
        this.list = list;
        this.conferences = conferences;
        this.sites = sites;
        this.forms = forms;
        this.proposals = proposals;
        this.topics = topics;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/conferences")
    Page list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable Long topic,
            Paging paging) {
        LocalDate today = LocalDate.now(clock);
        ConferenceSearch search = new ConferenceSearch(
                q.strip(), ConferenceSearch.State.of(state), topic == null ? null : new TopicId(topic));
        long total = list.total(search, today);
        ConferencesPage model = new ConferencesPage(
                rows(list.page(search, paging, today), today),
                new Pager(paging.page(), paging.size(), total, "hội nghị", paging.address()),
                search.words(),
                Arrays.stream(ConferenceSearch.State.values())
                        .map(one -> Choice.of(one.code(), one.label(), one == search.state()))
                        .toList(),
                topics(search),
                search.filtered(),
                !access.places(StudyPermission.HOLD_CONFERENCE).isEmpty());
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
        return Stream.concat(
                        Stream.of(Choice.of("", "Mọi chuyên đề", search.topic() == null)),
                        topics.seen().stream()
                                .map(one -> Choice.of(
                                        one.id().toString(),
                                        one.title(),
                                        one.id().equals(search.topic()))))
                .toList();
    }

    private List<ConferencesPage.Row> rows(List<Conference> found, LocalDate today) {
        Map<ConferenceId, Turnout> turnouts =
                sites.turnouts(found.stream().map(Conference::id).toList());
        Map<UnitId, Unit> holders =
                units.known(found.stream().map(Conference::unit).collect(Collectors.toSet()), today);
        return found.stream()
                .map(one -> row(one, turnouts.getOrDefault(one.id(), Turnout.NONE), holders.get(one.unit()), today))
                .toList();
    }

    private static ConferencesPage.Row row(
            Conference conference, Turnout turnout, @Nullable Unit holder, LocalDate today) {
        boolean counted = conference.dayHasCome(today) && turnout.answered() > 0;
        Standing standing = Standing.of(conference, turnout, today);
        return new ConferencesPage.Row(
                conference.title(),
                conference.href(),
                conference.when(),
                holder == null ? "" : holder.shortName(),
                conference.mode().label(),
                OfficialFigures.grouped(turnout.sites()),
                counted ? turnout.fraction() + " (" + turnout.share() + ")" : "–",
                standing.label(),
                standing.tone());
    }

    @GetMapping("/conferences/new")
    Page blank(
            @RequestParam(required = false) @Nullable Long assignment,
            @RequestParam(required = false) @Nullable Long unit) {
        Optional<Assignment> duty = proposals.duty(assignment == null ? null : new AssignmentId(assignment));
        UnitId holder = duty.map(Assignment::unit)
                .or(() -> Optional.ofNullable(unit).map(UnitId::new))
                .or(() ->
                        access.places(StudyPermission.HOLD_CONFERENCE).stream().findFirst())
                .orElseThrow(NotFound::new);
        access.require(StudyPermission.HOLD_CONFERENCE, holder);
        return forms.newPage(holder, Form.of(proposals.of(holder, duty.orElse(null))));
    }

    @PostMapping("/conferences")
    Object call(Form<ConferenceForm> form) {
        UnitId holder = holder(form);
        access.require(StudyPermission.HOLD_CONFERENCE, holder);
        if (!forms.checked(form).valid()) {
            return forms.newPage(holder, form);
        }
        try {
            NewConference called = form.value().calledBy(holder, form.value().assignment(), null);
            proposals.refuseForeignDuty(called);
            return Redirect.to("/conferences/" + conferences.hold(called))
                    .saying("Đã lập hội nghị. Các điểm cầu đã có danh sách điểm danh.");
        } catch (Refusal refusal) {
            return forms.newPage(holder, Forms.refused(form, refusal));
        }
    }

    /// Read apart, since the page has to come back for this unit though other answers cannot be read.
    private static UnitId holder(Form<ConferenceForm> form) {
        String unit = form.text("unit");
        if (!unit.matches("[0-9]{1,18}")) {
            throw new NotFound();
        }
        return new UnitId(Long.parseLong(unit));
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
