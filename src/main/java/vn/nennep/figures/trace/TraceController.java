package vn.nennep.figures.trace;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.figures.Figure;
import vn.nennep.figures.Figures;
import vn.nennep.figures.FiguresPermission;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;

/// Every number is a door (15.4): this is the room behind it.
@Controller
class TraceController {

    private final Figures figures;
    private final Units units;
    private final Structures structures;
    private final Access access;
    private final Clock clock;

    TraceController(Figures figures, Units units, Structures structures, Access access, Clock clock) {
        this.figures = figures;
        this.units = units;
        this.structures = structures;
        this.access = access;
        this.clock = clock;
    }

    /// @param as "then" over the structure of the year's last day, "now" over today's; else as the activity counts
    @GetMapping("/figures/{code}")
    Page show(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Long topic,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String as) {
        if (unit == null || topic == null || year == null || !known(code)) {
            throw new NotFound();
        }
        LocalDate today = LocalDate.now(clock);
        UnitId id = new UnitId(unit);
        access.require(FiguresPermission.READ_FIGURES, id);
        Figure.Scope scope = new Figure.Scope(id, topic, year, structures.chosen(id, year, as, today));
        LocalDate on = structures.day(code, scope, today);
        Unit at = units.known(id, on).orElseThrow(NotFound::new);
        Figure.Trace trace = figures.trace(code, scope);
        Page page = Page.of(
                        "figures/trace/trace",
                        "reports",
                        trace.definition().answer(trace.value()),
                        TracePage.of(trace, at.name(), structures.other(code, scope, today)))
                .lead(at.name() + " và các đơn vị trực thuộc · năm " + year + " · tính đến "
                        + OfficialFigures.date(today) + " · theo cơ cấu tổ chức "
                        + (on.isBefore(today) ? "ngày " + OfficialFigures.date(on) : "hiện nay"));
        return withWayUp(page, trace, on);
    }

    private boolean known(String code) {
        return figures.definitions().stream()
                .anyMatch(definition -> definition.code().equals(code));
    }

    /// The same figure of each unit above, as far up as the caller reaches.
    private Page withWayUp(Page page, Figure.Trace trace, LocalDate on) {
        Page shown = page.crumb("Báo cáo", "/reports");
        for (Unit above : units.chain(trace.scope().unit(), on)) {
            boolean here = above.id().equals(trace.scope().unit());
            if (!here && access.may(FiguresPermission.READ_FIGURES, above.id())) {
                String door =
                        trace.scope().at(above.id()).door(trace.definition().code());
                shown = shown.crumb(above.shortName(), door);
            }
        }
        return shown;
    }
}
