package vn.nennep.privacy.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.access.Caller;
import vn.nennep.access.Grant;
import vn.nennep.access.Role;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;

/// As what the caller reads: the role that reaches one of the units; of several the one that names people.
@Component
class Reader {

    private final Access access;
    private final Structure structure;

    Reader(Access access, Structure structure) {
        this.access = access;
        this.structure = structure;
    }

    /// @param role name of the [Role]; empty for who holds none
    record Seat(Caller caller, String role, @Nullable UnitId unit) {}

    Seat seat(Collection<UnitId> units, LocalDate today) {
        Caller caller = access.caller();
        Optional<Grant> grant = caller.grants().stream()
                .filter(held -> units.isEmpty() || units.stream().anyMatch(unit -> reaches(held, unit, today)))
                .min(Comparator.comparing(held -> held.role() == Role.MEMBER || held.role() == Role.ADMINISTRATOR));
        Grant seat = grant.orElse(caller.grants().stream().findFirst().orElse(null));
        return seat == null
                ? new Seat(caller, "", null)
                : new Seat(caller, seat.role().name(), seat.unit());
    }

    private boolean reaches(Grant grant, UnitId unit, LocalDate today) {
        return grant.reach().equals(unit) || structure.isWithin(unit, grant.reach(), today);
    }
}
