package vn.nennep.desk.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.reorganisation.ReorganisationPermission;
import vn.nennep.roster.RosterPermission;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.NavigationEntry;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

@Controller
class UnitsController {

    private static final int MOST_FOUND = 50;

    private final Access access;
    private final Units units;
    private final Sizes sizes;
    private final UnitPages pages;
    private final Clock clock;

    UnitsController(Access access, Units units, Sizes sizes, UnitPages pages, Clock clock) {
        this.access = access;
        this.units = units;
        this.sizes = sizes;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/units")
    Object list(@RequestParam(defaultValue = "") String q) {
        LocalDate today = LocalDate.now(clock);
        if (!q.isBlank()) {
            return search(q.strip(), access.roots(UnitPermission.READ_UNIT), today);
        }
        List<UnitId> roots = access.places(UnitPermission.READ_UNIT);
        if (roots.size() == 1 && units.children(roots.getFirst(), today).isEmpty()) {
            return Redirect.to(UnitRows.href(roots.getFirst()));
        }
        return roots.size() == 1 ? below(roots.getFirst(), today) : several(roots, today);
    }

    @GetMapping("/units/{id}")
    Page show(@PathVariable long id) {
        LocalDate today = LocalDate.now(clock);
        UnitId unit = new UnitId(id);
        access.require(UnitPermission.READ_UNIT, unit);
        return units.find(unit, today)
                .map(standing -> pages.of(standing, today))
                .orElseGet(() -> pages.gone(units.known(unit, today).orElseThrow(NotFound::new), today));
    }

    private Page below(UnitId root, LocalDate today) {
        Unit unit = units.find(root, today).orElseThrow(NotFound::new);
        List<Unit> children = units.children(root, today);
        Map<UnitId, Size> counts = sizes.under(root, today);
        String title = unit.name() + ": " + OfficialFigures.count(children.size()) + " đơn vị trực thuộc";
        return page(title, new UnitsPage("", people(), UnitRows.of(children, counts), null, reorganises()))
                .lead(UnitWords.headcount(Size.of(counts.values())));
    }

    private Page several(List<UnitId> roots, LocalDate today) {
        Map<UnitId, Size> counts = new LinkedHashMap<>();
        roots.forEach(root -> counts.put(root, Size.of(sizes.under(root, today).values())));
        List<Unit> reached = List.copyOf(units.get(roots, today).values());
        String title = "Đồng chí phụ trách " + OfficialFigures.count(reached.size()) + " đơn vị";
        return page(title, new UnitsPage("", people(), UnitRows.of(reached, counts), null, reorganises()));
    }

    private Page search(String words, List<UnitId> roots, LocalDate today) {
        Map<UnitId, Unit> found = new LinkedHashMap<>();
        roots.forEach(root -> units.search(words, root, today, MOST_FOUND).forEach(unit -> found.put(unit.id(), unit)));
        Map<UnitId, Unit> above = units.get(UnitWords.parents(found.values()), today);
        List<UnitsPage.Found> rows = found.values().stream()
                .limit(MOST_FOUND)
                .map(unit -> new UnitsPage.Found(
                        unit.name(), UnitRows.href(unit.id()), unit.kind().name(), UnitWords.parent(unit, above)))
                .toList();
        return page(title(words, rows.size()), new UnitsPage(words, people(), List.of(), rows, reorganises()));
    }

    private boolean reorganises() {
        return !access.places(ReorganisationPermission.REORGANISE).isEmpty();
    }

    private boolean people() {
        return !access.places(RosterPermission.READ_NUMBERS).isEmpty();
    }

    private static String title(String words, int found) {
        if (found == 0) {
            return "Không có đơn vị nào tên “" + words + "”";
        }
        String many = found == MOST_FOUND ? "Hơn " : "";
        return many + OfficialFigures.count(found) + " đơn vị tên có “" + words + "”";
    }

    private static Page page(String title, UnitsPage model) {
        return Page.of("desk/unit/units", "units", title, model);
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        NavigationEntry unitsEntry() {
            return NavigationEntry.forAll(90, "units", "Tổ chức", "/units");
        }
    }
}
