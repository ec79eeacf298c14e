package vn.nennep.desk.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.access.GrantingPermission;
import vn.nennep.access.Role;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.UnitSpan;
import vn.nennep.organization.Units;
import vn.nennep.people.People;
import vn.nennep.people.Person;
import vn.nennep.people.PersonCategory;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.privacy.Purpose;
import vn.nennep.privacy.Readings;
import vn.nennep.reorganisation.ReorganisationPermission;
import vn.nennep.reorganisation.Timeline;
import vn.nennep.roster.RosterPermission;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Page;

/// Puts together the page of one unit.
@Component
class UnitPages {

    private final Access access;
    private final Units units;
    private final People people;
    private final Sizes sizes;
    private final Timeline timeline;
    private final Readings readings;

    UnitPages(Access access, Units units, People people, Sizes sizes, Timeline timeline, Readings readings) {
        this.access = access;
        this.units = units;
        this.people = people;
        this.sizes = sizes;
        this.timeline = timeline;
        this.readings = readings;
    }

    Page of(Unit unit, LocalDate today) {
        List<Unit> chain = units.chain(unit.id(), today);
        List<Unit> children = units.children(unit.id(), today);
        Map<UnitId, Size> counts = sizes.under(unit.id(), today);
        Size whole = Size.of(counts.values());
        List<UnitPage.PersonLine> names = namesOf(unit, today);
        UnitPage model = new UnitPage(
                figures(whole, children.isEmpty()),
                chain.stream().map(step -> step(step, unit)).toList(),
                UnitRows.of(children, counts),
                names,
                access.may(RosterPermission.READ_NUMBERS, unit.id()) ? UnitRows.href(unit.id()) + "/people" : null,
                history(unit, today),
                events(unit),
                access.may(PlanningPermission.FOLLOW, unit.id()) ? "/calendar?unit=" + unit.id() : null,
                current(unit, today) && access.may(PlanningPermission.SET_REMINDERS, unit.id())
                        ? UnitRows.href(unit.id()) + "/reminders"
                        : null,
                access.may(GrantingPermission.SEE_HOLDERS, unit.id()) ? UnitRows.href(unit.id()) + "/roles" : null,
                reorganiseHref(unit),
                null,
                children.isEmpty() && names == null ? nothing(unit) : null);
        Unit above = chain.size() > 1 ? chain.get(chain.size() - 2) : null;
        Page page = Page.of("desk/unit/unit", "units", UnitWords.title(unit, whole, above), model)
                .crumb("Tổ chức", "/units");
        return above != null && sees(above) ? page.crumb(above.name(), UnitRows.href(above.id())) : page;
    }

    /// A unit that no longer stands: what it was, and who took its place.
    Page gone(Unit unit, LocalDate today) {
        Unit successor = units.known(units.successor(unit.id()), today).orElse(unit);
        UnitPage model = new UnitPage(
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                history(unit, today),
                events(unit),
                null,
                null,
                null,
                null,
                new UnitPage.Successor(successor.name(), UnitRows.href(successor.id())),
                null);
        return Page.of("desk/unit/unit", "units", unit.name() + ": không còn hoạt động", model)
                .lead("Số liệu của đơn vị này nay được tính cho " + successor.name() + ".")
                .crumb("Tổ chức", "/units");
    }

    private List<UnitPage.Event> events(Unit unit) {
        boolean acts = !access.places(ReorganisationPermission.REORGANISE).isEmpty();
        return timeline.of(unit.id()).stream()
                .map(event -> new UnitPage.Event(
                        OfficialFigures.date(event.on()),
                        event.decision(),
                        event.words(),
                        acts ? "/reorganisations/" + event.act() : null))
                .toList();
    }

    /// Decided by the unit above.
    private @Nullable String reorganiseHref(Unit unit) {
        UnitId decided = unit.parentId() == null ? unit.id() : unit.parentId();
        return access.may(ReorganisationPermission.REORGANISE, decided)
                ? UnitRows.href(unit.id()) + "/reorganisation/rename"
                : null;
    }

    private static List<UnitPage.Figure> figures(Size count, boolean leaf) {
        String made = leaf ? "#people" : "#below";
        List<UnitPage.Figure> figures = new ArrayList<>();
        add(figures, leaf ? 0 : count.branches(), "chi bộ", made);
        add(figures, count.members(), "đảng viên", made);
        add(figures, count.others(), "cán bộ, công chức, viên chức, đoàn viên, hội viên ngoài Đảng", made);
        return figures;
    }

    private boolean current(Unit unit, LocalDate today) {
        return units.find(unit.id(), today).isPresent();
    }

    private static void add(List<UnitPage.Figure> figures, int number, String caption, String href) {
        if (number > 0) {
            figures.add(new UnitPage.Figure(OfficialFigures.count(number), caption, href));
        }
    }

    private UnitPage.Step step(Unit unit, Unit here) {
        boolean current = unit.id().equals(here.id());
        String href = !current && sees(unit) ? UnitRows.href(unit.id()) : null;
        return new UnitPage.Step(unit.name(), unit.kind().name(), href, current);
    }

    private boolean sees(Unit unit) {
        return access.may(UnitPermission.READ_UNIT, unit.id());
    }

    private @Nullable List<UnitPage.PersonLine> namesOf(Unit unit, LocalDate today) {
        if (!unit.kind().holdsPeople() || !readsNames(unit)) {
            return null;
        }
        List<Person> known = people.ofUnit(unit.id(), EnumSet.allOf(PersonCategory.class), today);
        readings.notePage(
                known.stream().map(Person::id).toList(), Purpose.LISTS, "trang của " + unit.name() + ": họ tên");
        return known.stream()
                .map(person -> new UnitPage.PersonLine(person.fullName(), person.note()))
                .toList();
    }

    /// The secretary of the branch, and where there is no branch, whoever leads the unit itself.
    private boolean readsNames(Unit unit) {
        return access.may(UnitPermission.READ_NAMES, unit.id())
                || access.caller().grants().stream()
                        .anyMatch(grant -> grant.role() == Role.COMMITTEE_SECRETARY
                                && grant.unit().equals(unit.id()));
    }

    private List<UnitPage.Span> history(Unit unit, LocalDate today) {
        List<UnitPage.Span> spans = new ArrayList<>();
        for (UnitSpan span : units.history(unit.id())) {
            UnitId parent = span.unit().parentId();
            String above = parent == null
                    ? null
                    : units.known(parent, span.from()).map(Unit::name).orElse(null);
            boolean now = !span.from().isAfter(today)
                    && (span.until() == null || span.until().isAfter(today));
            spans.add(
                    new UnitPage.Span(span.unit().name(), span.unit().kind().name(), above, UnitWords.days(span), now));
        }
        return spans;
    }

    private static String nothing(Unit unit) {
        if (unit.kind().countsOnly()) {
            return "Đơn vị này chỉ báo số lượng; danh sách người không đưa vào chương trình.";
        }
        return unit.kind().holdsPeople()
                ? "Họ tên chỉ hiện với người phụ trách ở chính đơn vị này."
                : "Không có đơn vị nào trực thuộc.";
    }
}
