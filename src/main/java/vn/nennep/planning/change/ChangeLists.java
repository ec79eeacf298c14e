package vn.nennep.planning.change;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Form;
import vn.nennep.web.Page;

/// How a plan was changed, and where a change begins.
@Component
class ChangeLists {

    private final PlanChanges changes;
    private final ChangeLines lines;
    private final EventLines eventLines;
    private final Terming terming;

    ChangeLists(PlanChanges changes, ChangeLines lines, EventLines eventLines, Terming terming) {
        this.changes = changes;
        this.lines = lines;
        this.eventLines = eventLines;
        this.terming = terming;
    }

    Page of(ChangeHome.Home home) {
        List<ChangesPage.Change> shown = changes.ofPlan(home.id()).stream()
                .filter(change -> !change.draft() || home.mayChange())
                .map(this::change)
                .toList();
        ChangesPage page = new ChangesPage(
                shown,
                home.mayChange() ? home.href() + "/changes/new" : null,
                eventLines.names(home.id()).isEmpty() ? null : home.href() + "/events");
        long done = shown.stream().filter(change -> !change.draft()).count();
        String title = done == 0
                ? home.label() + ": chưa điều chỉnh lần nào"
                : home.label() + ": đã điều chỉnh " + OfficialFigures.count(done) + " lần";
        return Page.of("planning/change/changes", "topics", title, page)
                .lead("Ban hành ngày " + OfficialFigures.date(home.datedOn())
                        + ". Mỗi lần điều chỉnh có văn bản, lý do và giữ lại những gì đã làm.")
                .crumb("Chuyên đề", "/topics")
                .crumb(home.label(), home.href());
    }

    private ChangesPage.Change change(PlanChange change) {
        return new ChangesPage.Change(
                change.href(),
                change.document(),
                OfficialFigures.date(change.effectiveOn()),
                change.reason(),
                change.draft(),
                lines.of(change.id()).stream()
                        .map(line -> ChangeWords.action(line) + ": " + terming.title(line))
                        .toList());
    }

    Page fresh(ChangeHome.Home home, Form<ChangeForm> form) {
        return Page.of(
                        "planning/change/new-change",
                        "topics",
                        "Điều chỉnh " + home.label(),
                        new NewChangePage(home.href() + "/changes", home.href() + "/changes", form))
                .lead(
                        "Kế hoạch đã giao xuống chỉ đổi bằng một văn bản có ngày và lý do. Bước sau mới chọn đổi những gì.")
                .crumb(home.label(), home.href())
                .crumb("Điều chỉnh", home.href() + "/changes");
    }
}
