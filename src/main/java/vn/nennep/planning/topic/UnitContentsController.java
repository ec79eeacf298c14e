package vn.nennep.planning.topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.web.Download;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;

/// The year of a branch: shown, and taken along as .docx or .xlsx.
@Controller
class UnitContentsController {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    private final UnitContents contents;
    private final ContentsFiles files;
    private final Access access;
    private final Units units;
    private final Clock clock;

    UnitContentsController(UnitContents contents, ContentsFiles files, Access access, Units units, Clock clock) {
        this.contents = contents;
        this.files = files;
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/units/{id}/contents")
    Page show(@PathVariable long id, @RequestParam(required = false) @Nullable Integer year) {
        Unit unit = seen(id);
        int asked = year(year);
        List<UnitContentsPage.Month> months = contents.of(unit.id(), asked);
        boolean empty = months.stream().allMatch(month -> month.items().isEmpty());
        UnitContentsPage page = new UnitContentsPage(
                "/units/" + id + "/contents",
                asked,
                months,
                contents.topics(unit.id(), asked).stream()
                        .map(topic -> new UnitContentsPage.Topic(topic.title(), "/topics/" + topic.id()))
                        .toList(),
                contents.materials(unit.id(), asked),
                empty);
        return Page.of(
                        "planning/topic/contents",
                        "topics",
                        "Nội dung sinh hoạt năm " + asked + " của " + unit.name(),
                        page)
                .crumb("Chuyên đề", "/topics");
    }

    @GetMapping("/units/{id}/contents.docx")
    Download docx(@PathVariable long id, @RequestParam(required = false) @Nullable Integer year) {
        Unit unit = seen(id);
        return new Download(name(unit, year(year)) + ".docx", Download.DOCX, files.docx(unit, year(year)));
    }

    @GetMapping("/units/{id}/contents.xlsx")
    Download xlsx(@PathVariable long id, @RequestParam(required = false) @Nullable Integer year) {
        Unit unit = seen(id);
        return new Download(name(unit, year(year)) + ".xlsx", Download.XLSX, files.xlsx(unit, year(year)));
    }

    private static String name(Unit unit, int year) {
        return "Nội dung sinh hoạt " + year + " - " + unit.shortName();
    }

    private int year(@Nullable Integer asked) {
        return asked == null || asked < EARLIEST || asked > LATEST
                ? LocalDate.now(clock).getYear()
                : asked;
    }

    private Unit seen(long id) {
        UnitId unit = new UnitId(id);
        if (!access.may(PlanningPermission.FOLLOW, unit) && !access.standsUnder(unit)) {
            throw new NotFound();
        }
        return units.find(unit, LocalDate.now(clock)).orElseThrow(NotFound::new);
    }
}
