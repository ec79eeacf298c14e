package vn.nennep.figures.trace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
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
    private final Access access;
    private final Clock clock;

    TraceController(Figures figures, Units units, Access access, Clock clock) {
        this.figures = figures;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/figures/{code}")
    Page show(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Long topic,
            @RequestParam(required = false) @Nullable Integer year) {
        if (unit == null || topic == null || year == null) {
            throw new NotFound();
        }
        LocalDate today = LocalDate.now(clock);
        UnitId id = new UnitId(unit);
        access.require(FiguresPermission.READ_FIGURES, id);
        Unit at = units.known(id, today).orElseThrow(NotFound::new);
        var trace = trace(code, new Figure.Scope(id, topic, year));
        Page page = Page.of(
                        "figures/trace/trace",
                        "reports",
                        trace.definition().answer(trace.value()),
                        TracePage.of(trace, at.name()))
                .lead(at.name() + " và các đơn vị trực thuộc · năm " + year + " · tính đến "
                        + OfficialFigures.date(today));
        return withWayUp(page, trace, today);
    }

    private Figure.Trace trace(String code, Figure.Scope scope) {
        try {
            figures.definition(code);
        } catch (NoSuchElementException _) {
            throw new NotFound();
        }
        return figures.trace(code, scope);
    }

    /// The same figure of each unit above, as far up as the caller reaches.
    private Page withWayUp(Page page, Figure.Trace trace, LocalDate today) {
        Page shown = page.crumb("Báo cáo", "/reports");
        for (Unit above : units.chain(trace.scope().unit(), today)) {
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
