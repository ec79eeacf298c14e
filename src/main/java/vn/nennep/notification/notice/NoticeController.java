package vn.nennep.notification.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.notification.NoticeKind;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Paged;
import vn.nennep.web.Paging;
import vn.nennep.web.Redirect;

/// The bell's page: everything the caller was told, newest first.
@Controller
@RequestMapping("/notifications")
class NoticeController {

    private final OwnNotices notices;
    private final Map<String, String> kinds;
    private final Clock clock;

    NoticeController(OwnNotices notices, List<NoticeKind> kinds, Clock clock) {
        this.notices = notices;
        this.kinds = kinds.stream().collect(Collectors.toMap(NoticeKind::code, NoticeKind::label));
        this.clock = clock;
    }

    @GetMapping
    Page list(@RequestParam(defaultValue = "false") boolean unread, Paging paging) {
        Paged<OwnNotices.Told> found = notices.list(unread, paging);
        int waiting = notices.unread();
        long newest = waiting == 0
                ? 0
                : found.items().stream().mapToLong(OwnNotices.Told::id).max().orElse(0);
        NoticesPage page = new NoticesPage(days(found.items()), unread, newest, found.pager("thông báo"));
        return Page.of("notification/notice/notices", "", title(waiting, found.total()), page);
    }

    private static String title(int waiting, long all) {
        if (waiting > 0) {
            return OfficialFigures.count(waiting) + " thông báo chưa đọc";
        }
        return all == 0 ? "Chưa có thông báo nào" : "Đã đọc hết thông báo";
    }

    private List<NoticesPage.Day> days(List<OwnNotices.Told> told) {
        Map<LocalDate, List<NoticesPage.Item>> byDay = new LinkedHashMap<>();
        for (OwnNotices.Told each : told) {
            byDay.computeIfAbsent(each.day(), _ -> new ArrayList<>()).add(item(each));
        }
        return byDay.entrySet().stream()
                .map(day -> new NoticesPage.Day(label(day.getKey()), day.getValue()))
                .toList();
    }

    private NoticesPage.Item item(OwnNotices.Told told) {
        return new NoticesPage.Item(
                told.id(),
                kinds.getOrDefault(told.kind(), "Thông báo"),
                told.title(),
                told.read(),
                told.lines().stream()
                        .map(line -> new NoticesPage.Line(line.no(), line.text()))
                        .toList());
    }

    private String label(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.equals(today)) {
            return "Hôm nay";
        }
        return day.equals(today.minusDays(1)) ? "Hôm qua" : OfficialFigures.date(day);
    }

    /// Opens what a line leads to; whoever opens it has read it.
    @PostMapping("/{id}/lines/{no}")
    Redirect open(@PathVariable long id, @PathVariable int no) {
        OwnNotices.Line line = notices.line(id, no).orElseThrow(NotFound::new);
        notices.read(id, true);
        return Redirect.to(line.href());
    }

    @PostMapping("/{id}/reading")
    Redirect read(@PathVariable long id) {
        return marked(id, true);
    }

    @PostMapping("/{id}/reading/removal")
    Redirect unread(@PathVariable long id) {
        return marked(id, false);
    }

    private Redirect marked(long id, boolean read) {
        if (!notices.read(id, read)) {
            throw new NotFound();
        }
        return Redirect.to("/notifications");
    }

    @PostMapping("/reading")
    Redirect readAll(@RequestParam(defaultValue = "0") long newest) {
        int read = notices.readAll(newest);
        return Redirect.to("/notifications")
                .saying(
                        read == 0
                                ? "Không còn thông báo nào chưa đọc."
                                : "Đã đánh dấu đọc " + OfficialFigures.count(read) + " thông báo.");
    }
}
