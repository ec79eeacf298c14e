package vn.nennep.desk.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;

/// What has become of units whose calendars somebody reads.
@Component
class Endings {

    private final Units units;

    Endings(Units units) {
        this.units = units;
    }

    /// "Chi bộ ấp Hai đã kết thúc hoạt động, nay là Chi bộ ấp Một."; empty while the unit stands.
    Optional<String> of(@Nullable UnitId unit, LocalDate today) {
        if (unit == null || units.find(unit, today).isPresent()) {
            return Optional.empty();
        }
        UnitId successor = units.successor(unit);
        String now = successor.equals(unit) ? "" : ", nay là " + name(successor, today);
        return Optional.of(name(unit, today) + " đã kết thúc hoạt động" + now + ".");
    }

    private String name(UnitId unit, LocalDate today) {
        return units.known(unit, today).map(Unit::name).orElse("Đơn vị này");
    }
}
