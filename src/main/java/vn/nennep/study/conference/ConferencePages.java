package vn.nennep.study.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.Topics;
import vn.nennep.study.Conferences;
import vn.nennep.study.StudyPermission;
import vn.nennep.study.conference.ConferencePage.Fact;
import vn.nennep.study.conference.ConferencePage.Link;
import vn.nennep.study.conference.ConferencePage.Number;
import vn.nennep.study.conference.ConferencePage.Remaining;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Page;
import vn.nennep.web.Pager;
import vn.nennep.web.Paging;
import vn.nennep.web.Tone;

/// Lays out the page of one conference.
@Component
class ConferencePages {

    private final Sites sites;
    private final MakeUpSessions makeUps;
    private final Conferences conferences;
    private final Units units;
    private final Topics topics;
    private final Access access;
    private final Clock clock;

    ConferencePages(
            Sites sites,
            MakeUpSessions makeUps,
            Conferences conferences,
            Units units,
            Topics topics,
            Access access,
            Clock clock) {
        this.sites = sites;
        this.makeUps = makeUps;
        this.conferences = conferences;
        this.units = units;
        this.topics = topics;
        this.access = access;
        this.clock = clock;
    }

    Page of(Conference conference, boolean openOnly, Paging paging) {
        LocalDate today = LocalDate.now(clock);
        boolean over = conference.dayHasCome(today) && !conference.cancelled();
        Turnout turnout = sites.turnout(conference.id());
        boolean begun = over && turnout.answered() > 0;
        Map<UnitId, Integer> remaining = begun ? makeUps.remaining(conference) : Map.of();
        List<Site> shown = sites.page(conference.id(), openOnly, paging);
        Map<UnitId, Unit> names = units.known(shown.stream().map(Site::unit).toList(), conference.heldOn());
        ConferencePage model = new ConferencePage(
                conference.href(),
                facts(conference),
                conference.agenda().lines().filter(line -> !line.isBlank()).toList(),
                numbers(conference, turnout, remaining, begun),
                shown.stream()
                        .map(site -> SiteRows.of(conference, site, names.get(site.unit()), remaining, over, begun))
                        .toList(),
                openOnly,
                turnout.open(),
                new Pager(
                        paging.page(),
                        paging.size(),
                        openOnly ? turnout.open() : turnout.sites(),
                        "điểm cầu",
                        paging.address()),
                tick(conference, today),
                remaining(conference, remaining, today),
                makeUps.of(conference).stream()
                        .map(made -> new Link("Học bù ngày " + OfficialFigures.date(made.heldOn()), made.href()))
                        .toList(),
                !conference.cancelled() && access.may(StudyPermission.HOLD_CONFERENCE, conference.unit()));
        return Page.of("study/conference/show", "study", title(conference, turnout, over), model)
                .lead(conference.title())
                .crumb("Học tập", "/conferences")
                .crumb(OfficialFigures.date(conference.heldOn()), conference.href());
    }

    private static String title(Conference conference, Turnout turnout, boolean over) {
        String people = conference.peopleWord();
        if (conference.cancelled()) {
            return "Hội nghị đã hủy: " + conference.cancellationReason();
        }
        if (!over) {
            return "Gọi " + OfficialFigures.count(turnout.called()) + " " + people + " dự ngày "
                    + OfficialFigures.date(conference.heldOn());
        }
        String waiting = OfficialFigures.count(turnout.open()) + " điểm cầu chưa điểm danh";
        if (turnout.answered() == 0) {
            return turnout.open() > 0 ? waiting : "Không còn ai phải học";
        }
        waiting += " xong";
        String studied = turnout.share() + " " + people + " đã học";
        return turnout.open() > 0 ? studied + "; còn " + waiting : studied;
    }

    private List<Fact> facts(Conference conference) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "Thời gian", conference.when());
        add(facts, "Hình thức", conference.mode().label());
        add(facts, "Địa điểm", conference.place());
        add(
                facts,
                "Đơn vị tổ chức",
                units.known(conference.unit(), conference.heldOn())
                        .orElseThrow()
                        .name());
        add(facts, "Chủ trì", conference.chair());
        add(facts, "Báo cáo viên", conference.rapporteur());
        add(facts, "Đối tượng", conference.audienceLabel());
        topics.find(conference.topic()).ifPresent(topic -> add(facts, "Chuyên đề", topic.title()));
        if (conference.makeUpFor() != null) {
            facts.add(new Fact("Học bù cho", "hội nghị trước", "/conferences/" + conference.makeUpFor()));
        }
        return List.copyOf(facts);
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(label, value, null));
        }
    }

    private static List<Number> numbers(
            Conference conference, Turnout turnout, Map<UnitId, Integer> remaining, boolean begun) {
        String here = conference.href();
        if (!begun) {
            return List.of(
                    new Number(
                            OfficialFigures.grouped(turnout.called()),
                            conference.peopleWord() + " được gọi",
                            here + "#sites",
                            Tone.PLAIN),
                    new Number(OfficialFigures.grouped(turnout.sites()), "điểm cầu", here + "#sites", Tone.PLAIN));
        }
        int left = remaining.values().stream().mapToInt(Integer::intValue).sum();
        return List.of(
                new Number(turnout.fraction(), "đã dự / được gọi, trừ miễn", here + "#sites", Tone.PLAIN),
                new Number(
                        OfficialFigures.grouped(turnout.excused()), "miễn, tạm nơi khác", here + "#sites", Tone.PLAIN),
                new Number(
                        OfficialFigures.count(left),
                        "còn phải học",
                        here + "#remaining",
                        left == 0 ? Tone.DONE : Tone.LATE),
                new Number(
                        OfficialFigures.count(turnout.open()),
                        "điểm cầu chưa điểm danh xong",
                        here + "?open=true#sites",
                        turnout.open() == 0 ? Tone.DONE : Tone.LATE));
    }

    private @Nullable Link tick(Conference conference, LocalDate today) {
        return conferences.toTick(access.caller().units(), today).stream()
                .filter(site -> site.conference().equals(conference.id()))
                .filter(site -> access.may(StudyPermission.TICK_ATTENDANCE, site.unit()))
                .findFirst()
                .map(site -> new Link("Điểm danh", site.href()))
                .orElse(null);
    }

    private @Nullable Remaining remaining(Conference conference, Map<UnitId, Integer> remaining, LocalDate today) {
        if (remaining.isEmpty()) {
            return null;
        }
        int people = remaining.values().stream().mapToInt(Integer::intValue).sum();
        String text = "Còn " + OfficialFigures.count(people) + " " + conference.peopleWord() + " ở "
                + OfficialFigures.count(remaining.size()) + " điểm cầu phải học."
                + " Ai đã học ở cấp trên hoặc điểm cầu khác không tính vào đây.";
        return new Remaining(
                text,
                OfficialFigures.count(people),
                makeUps.holder(conference).isPresent(),
                today.plusDays(3).toString());
    }
}
