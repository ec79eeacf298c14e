package vn.nennep.access.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nennep.access.Caller;
import vn.nennep.access.Grant;
import vn.nennep.organization.Unit;
import vn.nennep.organization.Units;
import vn.nennep.web.SignedIn;

/// How the frame names the caller: the first unit at which a role is held, the person, the role.
@Component
class ShownAccount implements SignedIn {

    private final Callers callers;
    private final Units units;
    private final Clock clock;

    ShownAccount(Callers callers, Units units, Clock clock) {
        this.callers = callers;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Optional<Shown> current() {
        return callers.current().map(this::shown);
    }

    private Shown shown(Caller caller) {
        Optional<Grant> first = caller.grants().stream().findFirst();
        String unit = first.flatMap(grant -> units.find(grant.unit(), LocalDate.now(clock)))
                .map(Unit::name)
                .orElse("");
        return new Shown(
                unit,
                caller.displayName(),
                first.map(grant -> grant.role().label()).orElse("Chưa được giao vai trò"),
                caller.grants().stream().map(grant -> grant.role().name()).collect(Collectors.toSet()));
    }
}
