package vn.nennep.desk.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.nennep.access.Access;
import vn.nennep.access.AccountId;
import vn.nennep.access.Audit;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Choice;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

/// One's own calendar, or that of a unit one answers for, in the telephone's or the computer's calendar.
@Controller
@RequestMapping("/calendar/feeds")
class FeedController {

    private final Feeds feeds;
    private final Calendars calendars;
    private final Units units;
    private final Endings endings;
    private final Access access;
    private final Audit audit;
    private final String home;
    private final Clock clock;

    FeedController(
            Feeds feeds,
            Calendars calendars,
            Units units,
            Endings endings,
            Access access,
            Audit audit,
            @Value("${nennep.address:}") String home,
            Clock clock) {
        this.feeds = feeds;
        this.calendars = calendars;
        this.units = units;
        this.endings = endings;
        this.access = access;
        this.audit = audit;
        this.home = home.strip().replaceAll("/+$", "");
        this.clock = clock;
    }

    @GetMapping
    Page list() {
        return page(null);
    }

    /// Answers the page itself and no redirect: the address is shown this once and kept nowhere.
    @PostMapping
    @Transactional
    public Page open(@RequestParam(defaultValue = "") String unit, HttpServletRequest request) {
        UnitId of = unit.isEmpty() ? null : mine(unit);
        if (feeds.of(me()).size() >= Feeds.MOST) {
            throw new Refusal("Đã mở " + Feeds.MOST + " đường dẫn lịch. Thu hồi bớt rồi mở thêm.");
        }
        String secret = feeds.open(me(), of);
        audit.record("desk.feed.opened", "account/" + me(), of, Map.of());
        String root = home.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : home;
        return page(root + "/calendar/" + secret + ".ics");
    }

    private UnitId mine(String typed) {
        return calendars.mine().stream()
                .filter(unit -> unit.toString().equals(typed))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @PostMapping("/{id}/revocation")
    @Transactional
    public Redirect revoke(@PathVariable long id) {
        if (!feeds.revoke(me(), id)) {
            throw new NotFound();
        }
        audit.record("desk.feed.revoked", "account/" + me(), null, Map.of());
        return Redirect.to("/calendar/feeds").saying("Đã thu hồi. Đường dẫn ấy không đọc được nữa.");
    }

    private Page page(@Nullable String address) {
        List<Feeds.Feed> open = feeds.of(me());
        FeedsPage model = new FeedsPage(open.stream().map(this::line).toList(), choices(), address);
        return Page.of("desk/calendar/feeds", "calendar", title(open.size(), address), model)
                .lead("Ai có đường dẫn đều xem được việc đến hạn, không cần đăng nhập; trong đó không có tên ai.")
                .crumb("Lịch", "/calendar");
    }

    private static String title(int open, @Nullable String address) {
        if (address != null) {
            return "Chép đường dẫn lịch này, chỉ hiện một lần";
        }
        return open == 0
                ? "Xem lịch trong điện thoại, máy tính"
                : "Đang mở " + OfficialFigures.count(open) + " đường dẫn lịch";
    }

    private FeedsPage.Line line(Feeds.Feed feed) {
        String read = feed.lastReadOn() == null
                ? "chưa đọc lần nào"
                : "đọc lần cuối ngày " + OfficialFigures.date(feed.lastReadOn());
        UnitId unit = feed.unit();
        return new FeedsPage.Line(
                feed.id(),
                unit == null ? "Việc của tôi" : name(unit),
                endings.of(unit, LocalDate.now(clock))
                        .map(words -> words + " Mời thu hồi đường dẫn này.")
                        .orElse("mở ngày " + OfficialFigures.date(feed.openedOn()) + ", " + read));
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "Việc của tôi", true));
        calendars.mine().forEach(unit -> choices.add(Choice.of(unit.toString(), name(unit), false)));
        return choices;
    }

    private String name(UnitId unit) {
        return units.known(unit, LocalDate.now(clock)).map(Unit::name).orElse("");
    }

    private AccountId me() {
        return access.caller().account();
    }
}
