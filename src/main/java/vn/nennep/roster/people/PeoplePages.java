package vn.nennep.roster.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.Affiliation;
import vn.nennep.people.AffiliationKind;
import vn.nennep.people.PeopleList;
import vn.nennep.people.PeopleList.Line;
import vn.nennep.people.PeopleList.Shown;
import vn.nennep.people.PeopleList.Sought;
import vn.nennep.people.PersonCategory;
import vn.nennep.privacy.Purpose;
import vn.nennep.privacy.Readings;
import vn.nennep.text.OfficialFigures;
import vn.nennep.text.VietnameseText;
import vn.nennep.web.Choice;
import vn.nennep.web.Page;

/// Lays out a list of names.
@Component
class PeoplePages {

    private final PeopleList people;
    private final Units units;
    private final Readings readings;

    PeoplePages(PeopleList people, Units units, Readings readings) {
        this.people = people;
        this.units = units;
        this.readings = readings;
    }

    /// @param here the unit whose list it is; null for everybody near
    /// @param whole where the numbers of all are told
    Page list(@Nullable Unit here, UnitId whole, Sought sought) {
        Shown shown = people.list(sought);
        readings.notePage(
                shown.lines().stream().map(line -> line.person().id()).toList(),
                Purpose.LISTS,
                "danh sách trên màn hình: họ tên, đối tượng, chức vụ");
        String address = here == null ? "/people" : "/units/" + here.id() + "/people";
        Map<UnitId, Unit> named = units.get(sought.units(), sought.on());
        PeoplePage model = new PeoplePage(
                address,
                sought.words(),
                categories(sought),
                filtered(sought),
                sought.units().size() > 1 || shown.lines().stream().anyMatch(PeoplePages::visiting),
                shown.lines().stream().anyMatch(line -> !line.offices().isEmpty()),
                OfficialFigures.count(shown.total()) + " người",
                shown.lines().stream()
                        .map(line -> row(line, sought.units().size() > 1, named))
                        .toList(),
                shown.earlier()
                        ? turned(address, sought, "before", shown.lines().getFirst())
                        : null,
                shown.more() ? turned(address, sought, "after", shown.lines().getLast()) : null,
                here == null ? null : address + "/new",
                here == null ? "/units/" + whole + "/people" : null);
        Page page = Page.of("roster/people/people", "units", title(here, sought, shown), model)
                .crumb("Tổ chức", "/units");
        return here == null ? page : page.crumb(here.name(), "/units/" + here.id());
    }

    private static String title(@Nullable Unit here, Sought sought, Shown shown) {
        String many = OfficialFigures.count(shown.total());
        if (!sought.words().isEmpty()) {
            return (shown.total() == 0 ? "Không ai" : many + " người") + " tên có “" + sought.words() + "”";
        }
        String who = sought.categories().isEmpty()
                ? "người"
                : sought.categories().iterator().next().label();
        String where = here == null ? OfficialFigures.count(sought.units().size()) + " đơn vị" : here.name();
        return shown.total() == 0 ? where + " chưa có " + who + " nào" : many + " " + who + " sinh hoạt ở " + where;
    }

    private static boolean filtered(Sought sought) {
        return !sought.words().isEmpty() || !sought.categories().isEmpty();
    }

    private static List<Choice> categories(Sought sought) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "Mọi đối tượng", sought.categories().isEmpty()));
        for (PersonCategory category : PersonCategory.values()) {
            choices.add(Choice.of(
                    category.name(),
                    VietnameseText.capitalized(category.label()),
                    sought.categories().contains(category)));
        }
        return choices;
    }

    private static String turned(String address, Sought sought, String side, Line line) {
        StringBuilder href = new StringBuilder(address).append('?');
        if (!sought.words().isEmpty()) {
            href.append("q=")
                    .append(URLEncoder.encode(sought.words(), StandardCharsets.UTF_8))
                    .append('&');
        }
        sought.categories()
                .forEach(category -> href.append("category=").append(category).append('&'));
        return href.append(side).append('=').append(line.person().id()).toString();
    }

    private static boolean visiting(Line line) {
        return line.here().stream().anyMatch(span -> span.kind() != AffiliationKind.OFFICIAL);
    }

    private static PeoplePage.Row row(Line line, boolean several, Map<UnitId, Unit> named) {
        return new PeoplePage.Row(
                line.person().fullName(),
                line.person().note(),
                "/people/" + line.person().id(),
                categories(line.categories()),
                String.join(", ", line.offices()),
                line.here().stream()
                        .map(span -> place(span, several, named))
                        .filter(place -> !place.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    private static String categories(Set<PersonCategory> categories) {
        String labels = categories.stream().map(PersonCategory::label).collect(Collectors.joining(", "));
        return VietnameseText.capitalized(labels);
    }

    private static String place(Affiliation span, boolean several, Map<UnitId, Unit> named) {
        Unit unit = named.get(span.unit());
        String name = several && unit != null ? unit.name() : "";
        if (span.kind() == AffiliationKind.OFFICIAL) {
            return name;
        }
        return name.isEmpty()
                ? VietnameseText.capitalized(span.kind().label())
                : name + " (" + span.kind().label() + ")";
    }
}
