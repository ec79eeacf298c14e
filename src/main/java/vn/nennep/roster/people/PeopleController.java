package vn.nennep.roster.people;

import static vn.nennep.roster.RosterPermission.READ_NUMBERS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.PeopleList.Sought;
import vn.nennep.people.PeopleList.Turn;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.PersonId;
import vn.nennep.roster.nearness.Nearness;
import vn.nennep.web.NotFound;
import vn.nennep.web.Redirect;

@Controller
class PeopleController {

    private static final int PAGE = 50;

    private final Access access;
    private final Nearness nearness;
    private final Units units;
    private final PeoplePages pages;
    private final NumbersPages numbers;
    private final Clock clock;

    PeopleController(
            Access access, Nearness nearness, Units units, PeoplePages pages, NumbersPages numbers, Clock clock) {
        this.access = access;
        this.nearness = nearness;
        this.units = units;
        this.pages = pages;
        this.numbers = numbers;
        this.clock = clock;
    }

    /// Everybody near by name; who is near nobody is led to the numbers.
    @GetMapping("/people")
    Object list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable PersonCategory category,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable Long before) {
        List<UnitId> roots = access.places(READ_NUMBERS);
        Set<UnitId> near = nearness.units();
        if (roots.isEmpty()) {
            throw new NotFound();
        }
        if (near.size() <= 1) {
            return Redirect.to("/units/"
                    + (near.isEmpty() ? roots.getFirst() : near.iterator().next()) + "/people");
        }
        return pages.list(null, roots.getFirst(), sought(near, q, category, after, before));
    }

    /// By name what is near of the unit and of those directly below it; else in numbers.
    @GetMapping("/units/{id}/people")
    Object ofUnit(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable PersonCategory category,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable Long before) {
        UnitId unit = new UnitId(id);
        access.require(READ_NUMBERS, unit);
        Unit here = units.find(unit, today()).orElseThrow(NotFound::new);
        Set<UnitId> near = nearness.units();
        return near.contains(unit)
                ? pages.list(here, unit, sought(Set.of(unit), q, category, after, before))
                : numbers.of(here, today());
    }

    private Sought sought(
            Set<UnitId> units,
            String words,
            @Nullable PersonCategory category,
            @Nullable Long after,
            @Nullable Long before) {
        Turn turn = new Turn(
                after == null ? null : new PersonId(after), before == null ? null : new PersonId(before), PAGE);
        Set<PersonCategory> categories = category == null ? Set.of() : EnumSet.of(category);
        return new Sought(new LinkedHashSet<>(units), words.strip(), categories, today(), turn);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
