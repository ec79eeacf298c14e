package vn.nennep.roster.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.PersonCategory;
import vn.nennep.roster.people.Numbers.Counted;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Page;

/// Lays out how many people there are.
@Component
class NumbersPages {

    private final Numbers numbers;
    private final Units units;

    NumbersPages(Numbers numbers, Units units) {
        this.numbers = numbers;
        this.units = units;
    }

    Page of(Unit here, LocalDate on) {
        Map<UnitId, Counted> below = numbers.below(here.id(), on);
        Counted all = below.values().stream().reduce(Counted.NONE, Counted::plus);
        List<NumbersPage.Row> rows = new ArrayList<>();
        for (Unit unit : units.children(here.id(), on)) {
            if (below.containsKey(unit.id())) {
                rows.add(row(unit, below.getOrDefault(unit.id(), Counted.NONE)));
            }
        }
        int heads = all.people().heads();
        String title = heads == 0
                ? here.name() + " chưa có người nào trong danh sách"
                : OfficialFigures.count(heads) + " người sinh hoạt ở " + here.name();
        NumbersPage model = new NumbersPage(figures(all), rows, said(here, all));
        return Page.of("roster/people/numbers", "units", title, model)
                .lead("Họ tên chỉ hiện với bí thư ở chính đơn vị và cấp ủy trực tiếp cấp trên.")
                .crumb("Tổ chức", "/units")
                .crumb(here.name(), "/units/" + here.id());
    }

    private List<NumbersPage.Figure> figures(Counted all) {
        List<NumbersPage.Figure> figures = new ArrayList<>();
        for (PersonCategory category : PersonCategory.values()) {
            add(figures, all.people().of(category), category);
        }
        if (all.leaders() > 0) {
            figures.add(new NumbersPage.Figure(OfficialFigures.count(all.leaders()), "cán bộ lãnh đạo chủ chốt"));
        }
        if (all.people().memberships() > all.people().heads()) {
            figures.add(
                    new NumbersPage.Figure(OfficialFigures.count(all.people().memberships()), "lượt sinh hoạt"));
        }
        return figures;
    }

    private static void add(List<NumbersPage.Figure> figures, int number, PersonCategory category) {
        if (number > 0) {
            figures.add(new NumbersPage.Figure(OfficialFigures.count(number), category.label()));
        }
    }

    private static NumbersPage.Row row(Unit unit, Counted counted) {
        return new NumbersPage.Row(
                unit.name(),
                "/units/" + unit.id() + "/people",
                OfficialFigures.grouped(counted.people().heads()),
                OfficialFigures.grouped(counted.people().members()),
                OfficialFigures.grouped(counted.people().memberships()),
                OfficialFigures.grouped(counted.leaders()));
    }

    private static @Nullable String said(Unit here, Counted all) {
        if (here.kind().countsOnly()) {
            return "Đơn vị này chỉ báo số lượng; danh sách người không đưa vào chương trình.";
        }
        return all.people().memberships() == 0 ? "Chưa ai được nhập vào danh sách ở đây." : null;
    }
}
