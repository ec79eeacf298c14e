package vn.nennep.study.attendance;

import static vn.nennep.study.StudyPermission.TICK_ATTENDANCE;

import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.organization.UnitId;

/// Names stay near, and a list is ticked by those who may tick.
@Component
class Nearness {

    private final Access access;

    Nearness(Access access) {
        this.access = access;
    }

    boolean seesNames(UnitId unit) {
        return access.may(TICK_ATTENDANCE, unit) && access.isNear(unit);
    }

    boolean mayCount(UnitId unit) {
        return access.may(TICK_ATTENDANCE, unit);
    }
}
