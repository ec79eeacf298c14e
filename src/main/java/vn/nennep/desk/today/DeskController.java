package vn.nennep.desk.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.access.Caller;
import vn.nennep.access.Grant;
import vn.nennep.access.Role;
import vn.nennep.access.RoleNotices;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.PlanNews;
import vn.nennep.planning.Reminders;
import vn.nennep.privacy.Requests;
import vn.nennep.reporting.Reports;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Frame;
import vn.nennep.web.NavigationEntry;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// The first page of everybody: what I must do, in order.
@Controller
class DeskController {

    private static final int SHOWN = 30;

    private final Access access;
    private final Units units;
    private final UnitTasks unitTasks;
    private final PersonTasks personTasks;
    private final Following following;
    private final Reminders reminders;
    private final PlanNews planNews;
    private final Reports reports;
    private final Requests requests;
    private final RoleNotices roleNotices;
    private final Clock clock;

    DeskController(
            Access access,
            Units units,
            UnitTasks unitTasks,
            PersonTasks personTasks,
            Following following,
            Reminders reminders,
            PlanNews planNews,
            Reports reports,
            Requests requests,
            RoleNotices roleNotices,
            Clock clock) {
        this.access = access;
        this.units = units;
        this.unitTasks = unitTasks;
        this.personTasks = personTasks;
        this.following = following;
        this.reminders = reminders;
        this.planNews = planNews;
        this.reports = reports;
        this.requests = requests;
        this.roleNotices = roleNotices;
        this.clock = clock;
    }

    @GetMapping("/")
    Redirect home() {
        return Redirect.to("/desk");
    }

    @GetMapping("/desk")
    Page show(@RequestParam(defaultValue = "false") boolean all) {
        LocalDate today = LocalDate.now(clock);
        Caller caller = access.caller();
        Set<UnitId> mine = answersFor(caller);
        List<Task> tasks = new ArrayList<>(mine.isEmpty() ? List.of() : unitTasks.of(mine, today));
        tasks.addAll(toReceive(mine, today));
        tasks.addAll(toAnswer(today));
        if (caller.person() != null) {
            tasks.addAll(personTasks.open(caller.person(), today));
        }
        tasks.sort(Task.BY_DUE);
        List<Task> shown = all ? tasks : tasks.stream().limit(SHOWN).toList();
        DeskPage page = new DeskPage(
                notices(mine),
                roles(),
                shown,
                tasks.size() - shown.size(),
                following.of(mine, today),
                caller.person() == null ? List.of() : personTasks.done(caller.person()),
                KeepingDoors.of(caller),
                tasks.isEmpty() ? empty(caller) : null);
        return Page.of("desk/today/desk", "desk", title(caller, tasks, today), page)
                .lead(lead(caller, today))
                .look(Frame.Look.DESK);
    }

    /// The units whose duties are the caller's: where a role of office is held, and for an advisory body its committee.
    private static Set<UnitId> answersFor(Caller caller) {
        Set<UnitId> mine = new LinkedHashSet<>();
        for (Grant grant : caller.grants()) {
            if (grant.role() != Role.MEMBER && grant.role() != Role.ADMINISTRATOR) {
                mine.add(grant.unit());
                mine.add(grant.reach());
            }
        }
        return mine;
    }

    private List<Task> toReceive(Set<UnitId> mine, LocalDate today) {
        if (mine.isEmpty()) {
            return List.of();
        }
        return reports.toReceive(mine).stream()
                .map(received -> new Task(
                        "Gửi lên ngày " + OfficialFigures.date(received.submittedOn()),
                        "Xem báo cáo: " + received.title(),
                        units.known(received.unit(), today).map(Unit::name).orElse(""),
                        Task.Urgency.SOON,
                        "Xem báo cáo",
                        received.href(),
                        received.submittedOn(),
                        List.of()))
                .toList();
    }

    /// Requests of persons about their own data.
    private List<Task> toAnswer(LocalDate today) {
        return requests.toAnswer().stream()
                .map(due -> new Task(
                        When.eyebrow(due.dueOn(), today),
                        due.title(),
                        due.text(),
                        When.urgency(due.dueOn(), today),
                        "Xem yêu cầu",
                        due.href(),
                        due.dueOn(),
                        List.of()))
                .toList();
    }

    private List<DeskPage.Notice> notices(Set<UnitId> mine) {
        if (mine.isEmpty()) {
            return List.of();
        }
        Stream<DeskPage.Notice> changed = planNews.forUnits(mine).stream()
                .map(news -> new DeskPage.Notice(
                        news.plan(),
                        news.plan() + " đã điều chỉnh: " + news.document() + ".",
                        OfficialFigures.date(news.on()),
                        news.href()));
        Stream<DeskPage.Notice> reminded = reminders.forUnits(mine).stream()
                .map(reminder -> new DeskPage.Notice(
                        reminder.from(),
                        reminder.message(),
                        OfficialFigures.date(reminder.sentOn()),
                        "/assignments/" + reminder.assignment()));
        return Stream.concat(changed, reminded).toList();
    }

    private List<DeskPage.Notice> roles() {
        return roleNotices.ofCaller().stream()
                .map(notice -> new DeskPage.Notice(
                        notice.from(), notice.message(), OfficialFigures.date(notice.day()), "/account#roles"))
                .toList();
    }

    private static String title(Caller caller, List<Task> tasks, LocalDate today) {
        if (tasks.isEmpty()) {
            return "Chào đồng chí " + caller.displayName() + ", không còn việc nào đến hạn";
        }
        long late = tasks.stream()
                .filter(task -> task.urgency() == Task.Urgency.LATE)
                .count();
        String count = "Còn " + OfficialFigures.count(tasks.size()) + " việc cần làm";
        return late == 0 ? count + nearest(tasks, today) : count + ", " + OfficialFigures.count(late) + " việc trễ hạn";
    }

    private static String nearest(List<Task> tasks, LocalDate today) {
        LocalDate first = tasks.getFirst().sortOn();
        if (first == null) {
            return "";
        }
        return first.equals(today)
                ? "; việc gần nhất là hôm nay"
                : "; việc gần nhất ngày " + OfficialFigures.date(first);
    }

    private @Nullable String lead(Caller caller, LocalDate today) {
        return caller.grants().stream()
                .findFirst()
                .flatMap(grant -> units.find(grant.unit(), today))
                .map(unit -> unit.name() + " · " + caller.displayName())
                .orElse(null);
    }

    private static DeskPage.Empty empty(Caller caller) {
        return caller.holds(Role.ADVISORY_OFFICER)
                ? new DeskPage.Empty(
                        "Bắt đầu từ một kế hoạch",
                        "Đưa văn bản kế hoạch vào; chương trình đọc thành nhiệm vụ để đồng chí xem lại rồi giao xuống.",
                        "Đưa kế hoạch vào để đọc",
                        "/plans/new")
                : new DeskPage.Empty(
                        "Không còn việc nào đến hạn",
                        "Việc mới được giao sẽ hiện ở đây theo thứ tự đến hạn.",
                        null,
                        null);
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        NavigationEntry deskEntry() {
            return NavigationEntry.forAll(10, "desk", "Bàn làm việc", "/desk");
        }
    }
}
