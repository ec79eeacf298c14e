package vn.nennep.study.attendance;

import static vn.nennep.study.StudyPermission.TICK_ATTENDANCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.access.Grant;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;

/// Names stay near: a unit's list is read and ticked by its own secretary and by the secretary of the committee
/// directly
/// above. Everybody further up sees numbers.
@Component
class Nearness {

    private final Access access;
    private final Units units;
    private final Clock clock;

    Nearness(Access access, Units units, Clock clock) {
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    boolean seesNames(UnitId unit) {
        if (!access.may(TICK_ATTENDANCE, unit)) {
            return false;
        }
        UnitId parent =
                units.find(unit, LocalDate.now(clock)).map(Unit::parentId).orElse(null);
        return access.caller().grants().stream().anyMatch(grant -> near(grant, unit, parent));
    }

    private static boolean near(Grant grant, UnitId unit, @Nullable UnitId parent) {
        return switch (grant.role()) {
            case BRANCH_SECRETARY -> grant.unit().equals(unit);
            case COMMITTEE_SECRETARY -> grant.unit().equals(unit) || Objects.equals(grant.unit(), parent);
            case ADVISORY_OFFICER, MEMBER, INSPECTOR, ADMINISTRATOR -> false;
        };
    }

    boolean mayCount(UnitId unit) {
        return access.may(TICK_ATTENDANCE, unit);
    }
}
