package vn.nennep.roster.sheet;

import static vn.nennep.roster.RosterPermission.HAND_IN_SHEET;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.access.Grant;
import vn.nennep.access.Role;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.roster.nearness.Nearness;
import vn.nennep.web.NotFound;

/// For which units somebody hands lists in. Who keeps the lists of the units near does it for those; the
/// administrator for everybody reached, but is shown no name that was not in the file: decision 0012.
@Component
class Keeping {

    private final Access access;
    private final Nearness nearness;
    private final Units units;
    private final Clock clock;

    Keeping(Access access, Nearness nearness, Units units, Clock clock) {
        this.access = access;
        this.nearness = nearness;
        this.units = units;
        this.clock = clock;
    }

    /// @throws NotFound for whoever hands in nothing
    Scope scope() {
        Set<UnitId> near = near();
        List<UnitId> administered = administered();
        if (near.isEmpty() && administered.isEmpty()) {
            throw new NotFound();
        }
        Set<UnitId> roots = new LinkedHashSet<>(administered);
        roots.addAll(near);
        Map<Unit, LocalDate> standing = new LinkedHashMap<>(units.standing(roots, LocalDate.now(clock)));
        standing.keySet().removeIf(unit -> administered.isEmpty() && !near.contains(unit.id()));
        return new Scope(standing);
    }

    /// The units whose people are known by name.
    Set<UnitId> near() {
        return nearness.units();
    }

    /// Where the sheets of the caller belong.
    UnitId seat() {
        return access.caller().grants().stream()
                .filter(grant -> HAND_IN_SHEET.roles().contains(grant.role()))
                .map(Grant::reach)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<UnitId> administered() {
        return access.caller().grants().stream()
                .filter(grant -> grant.role() == Role.ADMINISTRATOR && grant.whole())
                .map(Grant::reach)
                .distinct()
                .toList();
    }
}
