package vn.nennep.planning.breakthrough;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.organization.Line;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.UnitKind;
import vn.nennep.organization.Units;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Page;

/// The list of a unit: its own, and below who has chosen and who has not yet.
@Component
class BreakthroughList {

    private final BreakthroughRows rows;
    private final Units units;
    private final Access access;
    private final Clock clock;

    BreakthroughList(BreakthroughRows rows, Units units, Access access, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    Page of(Unit unit, int year) {
        List<Breakthrough> own = rows.of(unit.id(), year);
        List<BreakthroughsPage.Below> below = below(unit, year);
        String href = "/breakthroughs?unit=" + unit.id() + "&year=";
        BreakthroughsPage page = new BreakthroughsPage(
                unit.name(),
                href,
                unit.id().value(),
                year,
                own.stream().map(this::card).toList(),
                below,
                access.may(PlanningPermission.WRITE_PLAN, unit.id())
                        ? "/breakthroughs/new?unit=" + unit.id() + "&year=" + year
                        : null);
        return Page.of("planning/breakthrough/list", "topics", title(unit, year, own, below), page)
                .lead("Nội dung đột phá, nhiệm vụ trọng tâm và mô hình năm " + year)
                .crumb("Chuyên đề", "/topics");
    }

    private static String title(Unit unit, int year, List<Breakthrough> own, List<BreakthroughsPage.Below> below) {
        long none = below.stream().filter(BreakthroughsPage.Below::none).count();
        if (none > 0) {
            return OfficialFigures.count(none) + " trong " + OfficialFigures.count(below.size())
                    + " đơn vị trực thuộc chưa chọn nội dung năm " + year;
        }
        return own.isEmpty()
                ? unit.name() + " chưa chọn nội dung năm " + year
                : unit.name() + " đã chọn " + OfficialFigures.count(own.size()) + " nội dung năm " + year;
    }

    private BreakthroughsPage.Card card(Breakthrough each) {
        LocalDate today = LocalDate.now(clock);
        return new BreakthroughsPage.Card(
                each.kind().label(), each.title(), each.href(), each.aim(), each.state(today), each.tone(today));
    }

    /// Those that have not chosen come first.
    private List<BreakthroughsPage.Below> below(Unit unit, int year) {
        List<String> choosing = units.kinds().stream()
                .filter(BreakthroughList::chooses)
                .map(UnitKind::code)
                .toList();
        Map<UnitId, BreakthroughRows.Chosen> chosen = rows.below(unit.id(), year, choosing);
        List<Unit> children = units.children(unit.id(), LocalDate.now(clock)).stream()
                .filter(child -> chooses(child.kind()))
                .toList();
        Map<UnitId, Integer> mine = rows.counts(children.stream().map(Unit::id).toList(), year);
        return children.stream()
                .map(child -> row(
                        child,
                        year,
                        mine.getOrDefault(child.id(), 0),
                        chosen.getOrDefault(child.id(), BreakthroughRows.Chosen.NONE)))
                .sorted(Comparator.comparing(BreakthroughsPage.Below::none).reversed())
                .toList();
    }

    private static BreakthroughsPage.Below row(Unit child, int year, int mine, BreakthroughRows.Chosen chosen) {
        return new BreakthroughsPage.Below(
                child.name(),
                "/breakthroughs?unit=" + child.id() + "&year=" + year,
                mine,
                OfficialFigures.grouped(chosen.chosen()) + "/" + OfficialFigures.grouped(chosen.units()),
                OfficialFigures.grouped(chosen.reached()),
                mine == 0);
    }

    private static boolean chooses(UnitKind kind) {
        return kind.line() == Line.PARTY && !kind.advisory();
    }
}
