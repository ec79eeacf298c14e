package vn.nennep.roster.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.text.VietnameseText;

/// Units by what people type: a name, or the whole line that was offered ("Chi bộ ấp Một, Đảng bộ xã Sen Vàng, …").
@Component
public class Places {

    private static final int MOST = 20;

    /// Among so many the wanted kinds are looked for.
    private static final int SOUGHT = 100;

    private final Units units;
    private final Access access;

    Places(Units units, Access access) {
        this.units = units;
        this.access = access;
    }

    /// Units that stand on the day and answer to what was typed, each with its line.
    ///
    /// @param members whether only units in which people take part
    public Map<UnitId, String> offered(String typed, boolean members, LocalDate on) {
        Map<UnitId, String> offered = new LinkedHashMap<>();
        for (Unit unit : found(typed, on)) {
            if (offered.size() < MOST && (!members || keepsList(unit))) {
                offered.put(unit.id(), line(unit.id(), on));
            }
        }
        return offered;
    }

    /// What stands behind a comma names the unit above, and narrows the search to what is below it.
    private Collection<Unit> found(String typed, LocalDate on) {
        int comma = typed.indexOf(',');
        if (comma >= 0) {
            return below(found(typed.substring(comma + 1), on), firstPart(typed), on);
        }
        Collection<Unit> near = below(own(on), firstPart(typed), on);
        return near.isEmpty() ? below(units.roots(on), firstPart(typed), on) : near;
    }

    /// The tops of the trees in which the caller holds a role: most people move within one province, and names are
    /// repeated in the others.
    private Collection<Unit> own(LocalDate on) {
        return access.caller().units().stream()
                .flatMap(unit -> units.chain(unit, on).stream().limit(1))
                .distinct()
                .toList();
    }

    private Collection<Unit> below(Collection<Unit> roots, String name, LocalDate on) {
        if (name.isEmpty()) {
            return List.of();
        }
        Map<UnitId, Unit> found = new LinkedHashMap<>();
        for (Unit root : roots) {
            units.search(name, root.id(), on, SOUGHT).forEach(unit -> found.put(unit.id(), unit));
        }
        return found.values();
    }

    /// The one unit that was meant; empty when none or several may be.
    public Optional<UnitId> meant(String typed, Map<UnitId, String> offered) {
        if (offered.size() == 1) {
            return Optional.of(offered.keySet().iterator().next());
        }
        List<UnitId> same = offered.entrySet().stream()
                .filter(entry -> VietnameseText.same(entry.getValue(), typed)
                        || VietnameseText.same(firstPart(entry.getValue()), typed))
                .map(Map.Entry::getKey)
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    /// The unit with the two above it, enough to tell it from others of its name.
    public String line(UnitId id, LocalDate on) {
        List<Unit> chain = units.chain(id, on);
        List<String> names = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Unit unit : chain.reversed()) {
            if (names.size() < 3 && said.add(unit.name())) {
                names.add(unit.name());
            }
        }
        return String.join(", ", names);
    }

    private static boolean keepsList(Unit unit) {
        return unit.kind().holdsPeople() && !unit.kind().countsOnly();
    }

    private static String firstPart(String typed) {
        int comma = typed.indexOf(',');
        return (comma < 0 ? typed : typed.substring(0, comma)).strip();
    }
}
