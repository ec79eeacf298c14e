package vn.nennep.planning.obligation;

import static nennep.sql.planning.Tables.ACTOR_GROUP;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.ObligationKind;
import vn.nennep.text.VietnameseText;

/// From the words of a plan to the units it means (2.4): a unit named in full (for one that has ended, who took
/// its place), else a group ("các huyện, thị, thành ủy và
/// đảng ủy trực thuộc") by the patterns kept as data, else whom it addresses. Only proposed; the officer
/// decides.
@Component
public class WhoRule {

    private static final int SEARCHED = 20;

    private final DSLContext sql;
    private final Units units;

    WhoRule(DSLContext sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    public record Who(Set<String> kinds, Set<Long> units) {}

    private record Group(Pattern pattern, String kind) {}

    /// Of what nobody reports.
    public Who of(
            Collection<String> actors, Collection<String> audience, ObligationKind kind, UnitId issuer, LocalDate on) {
        return of(actors, audience, kind, null, issuer, on);
    }

    /// @param reportTo to whom it is reported, as written
    public Who of(
            Collection<String> actors,
            Collection<String> audience,
            ObligationKind kind,
            @Nullable String reportTo,
            UnitId issuer,
            LocalDate on) {
        Set<String> kinds = new LinkedHashSet<>();
        Set<Long> named = new LinkedHashSet<>();
        List<Group> groups = groups();
        Map<String, Unit> ended = units.ended(actors, issuer, on);
        for (String actor : actors) {
            List<Long> exact = named(actor, issuer, on);
            if (exact.size() == 1) {
                named.addAll(exact);
                continue;
            }
            Unit successor = ended.get(actor);
            if (successor != null) {
                named.add(successor.id().value());
                continue;
            }
            String words = VietnameseText.fold(actor);
            groups.stream()
                    .filter(group -> group.pattern().matcher(words).find())
                    .forEach(group -> kinds.add(group.kind()));
        }
        if (kinds.isEmpty() && named.isEmpty()) {
            addressed(audience, kind, reportTo, issuer, kinds, named);
        }
        return new Who(kinds, named);
    }

    private static void addressed(
            Collection<String> audience,
            ObligationKind kind,
            @Nullable String reportTo,
            UnitId issuer,
            Set<String> kinds,
            Set<Long> named) {
        if (kind == ObligationKind.BRANCH_MEETING || kind == ObligationKind.THEMATIC_MEETING) {
            kinds.addAll(List.of("BRANCH", "GRASSROOTS_BRANCH"));
        } else if (kind.countsPeople(reportTo) && !audience.isEmpty()) {
            named.add(issuer.value());
        }
    }

    /// Those of exactly this name; of several the one that stands directly below the issuer.
    List<Long> named(String actor, UnitId issuer, LocalDate on) {
        String key = VietnameseText.key(actor);
        List<Unit> found = units.search(actor, issuer, on, SEARCHED).stream()
                .filter(unit -> VietnameseText.key(unit.name()).equals(key))
                .toList();
        List<Unit> near =
                found.stream().filter(unit -> issuer.equals(unit.parentId())).toList();
        return (near.size() == 1 ? near : found)
                .stream().map(unit -> unit.id().value()).toList();
    }

    private List<Group> groups() {
        return sql.selectFrom(ACTOR_GROUP).fetch(row -> new Group(Pattern.compile(row.getPattern()), row.getKind()));
    }
}
