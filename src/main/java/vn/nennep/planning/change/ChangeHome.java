package vn.nennep.planning.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;

/// The plan that is changed; implemented where plans are.
public interface ChangeHome {

    /// @throws vn.nennep.web.NotFound when the caller may not read it or it has not been given down
    Home readable(long plan);

    /// @throws vn.nennep.web.NotFound when the caller may not change it
    Home changeable(long plan);

    /// @param parent the plan above
    /// @param mayChange whether the caller may change it by a recorded act
    record Home(
            long id,
            UnitId unit,
            String label,
            LocalDate datedOn,
            @Nullable Long parent,
            boolean mayChange) {

        public String href() {
            return "/plans/" + id;
        }
    }
}
