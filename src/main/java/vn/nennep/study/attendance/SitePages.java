package vn.nennep.study.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.database.ProgramDoor;
import vn.nennep.organization.Units;
import vn.nennep.privacy.Purpose;
import vn.nennep.privacy.Readings;
import vn.nennep.study.AttendanceState;
import vn.nennep.study.conference.Conference;
import vn.nennep.study.conference.Site;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Form;
import vn.nennep.web.Page;
import vn.nennep.web.Pager;
import vn.nennep.web.Paging;

/// Lays out the list of a site, or for those further up its numbers.
@Component
class SitePages {

    /// What an old telephone and one form can carry.
    private static final int PAGE_SIZE = 150;

    private final RollCalls rollCalls;
    private final Units units;
    private final Nearness nearness;
    private final ProgramDoor door;
    private final Readings readings;
    private final Clock clock;

    SitePages(RollCalls rollCalls, Units units, Nearness nearness, ProgramDoor door, Readings readings, Clock clock) {
        this.rollCalls = rollCalls;
        this.units = units;
        this.nearness = nearness;
        this.door = door;
        this.readings = readings;
        this.clock = clock;
    }

    Page list(Conference conference, Site site, Paging paging) {
        boolean names = nearness.seesNames(site.unit());
        RollCall roll = names
                ? rollCalls.of(conference, site.unit())
                : door.through(
                        "a list is counted for those who see numbers only",
                        () -> rollCalls.of(conference, site.unit()));
        List<Entry> called = roll.called();
        if (names) {
            readings.notePage(
                    roll.entries().stream().map(entry -> entry.person().id()).toList(),
                    Purpose.STUDY,
                    "danh sách điểm danh: " + conference.title());
        }
        String action = conference.siteHref(site.unit());
        Pager pager = new Pager(paging.page(), PAGE_SIZE, called.size(), conference.peopleWord(), paging.address());
        SitePage model = new SitePage(
                action,
                conference.title(),
                conference.href(),
                conference.peopleWord(),
                roll.answered(),
                called.size(),
                waiting(conference),
                names,
                names
                        ? called.stream()
                                .skip((pager.page() - 1L) * PAGE_SIZE)
                                .limit(PAGE_SIZE)
                                .map(SitePages::row)
                                .toList()
                        : List.of(),
                names ? roll.elsewhere().stream().map(SitePages::row).toList() : List.of(),
                pager,
                sum(roll));
        return framed(
                conference, site, "study/attendance/" + (names ? "list" : "numbers"), title(conference, roll), model);
    }

    private static SitePage.Row row(Entry entry) {
        return new SitePage.Row(
                entry.person().id().toString(),
                entry.person().fullName(),
                entry.person().note(),
                entry.state(),
                entry.reason(),
                entry.elsewhere(),
                entry.asTick().shown());
    }

    private static List<SitePage.Sum> sum(RollCall roll) {
        List<SitePage.Sum> sum = new ArrayList<>();
        for (AttendanceState state : AttendanceState.values()) {
            int count = roll.with(one -> one == state);
            if (count > 0) {
                sum.add(new SitePage.Sum(state.label(), OfficialFigures.grouped(count)));
            }
        }
        int open = roll.called().size() - roll.answered();
        if (open > 0) sum.add(new SitePage.Sum("Chưa điểm danh", OfficialFigures.grouped(open)));
        int elsewhere = roll.elsewhere().size();
        if (elsewhere > 0)
            sum.add(new SitePage.Sum("Đã học nơi khác hoặc được miễn", OfficialFigures.grouped(elsewhere)));
        return List.copyOf(sum);
    }

    private String title(Conference conference, RollCall roll) {
        int called = roll.called().size();
        if (conference.cancelled()) {
            return "Hội nghị đã hủy";
        }
        if (!conference.dayHasCome(LocalDate.now(clock))) {
            return "Điểm danh từ ngày " + OfficialFigures.date(conference.heldOn());
        }
        return called == 0
                ? "Không còn ai phải học ở điểm cầu này"
                : "Đã điểm danh " + roll.answered() + "/" + called + " " + conference.peopleWord();
    }

    private @Nullable String waiting(Conference conference) {
        if (conference.cancelled()) {
            return "Hội nghị đã hủy: " + conference.cancellationReason();
        }
        return conference.dayHasCome(LocalDate.now(clock))
                ? null
                : "Hội nghị tổ chức ngày " + OfficialFigures.date(conference.heldOn())
                        + ". Đến ngày đó danh sách này mới điểm danh được.";
    }

    Page counts(Conference conference, Site site, Form<CountsForm> form) {
        boolean told = site.tickedAt() != null;
        CountsPage model = new CountsPage(
                conference.siteHref(site.unit()) + "/counts",
                conference.title(),
                conference.href(),
                conference.peopleWord(),
                nearness.mayCount(site.unit()),
                waiting(conference),
                form);
        String title = told
                ? "Đã báo " + OfficialFigures.grouped(site.attended()) + "/" + OfficialFigures.grouped(site.called())
                        + " " + conference.peopleWord() + " dự"
                : "Chưa báo số lượng dự";
        return framed(conference, site, "study/attendance/counts", title, model)
                .status(form.problems().isEmpty() ? 200 : 422);
    }

    private Page framed(Conference conference, Site site, String template, String title, Object model) {
        String unit =
                units.known(site.unit(), conference.heldOn()).orElseThrow().name();
        return Page.of(template, "study", title, model)
                .lead(unit + " · " + conference.title() + " · " + conference.when())
                .crumb("Học tập", "/conferences")
                .crumb(OfficialFigures.date(conference.heldOn()), conference.href())
                .crumb(unit, conference.siteHref(site.unit()));
    }
}
