package vn.nennep.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.nennep.organization.UnitId;

/// Changes of plans that have been given down, for those whom they concern.
public interface PlanNews {

    /// What the units have not taken note of yet, newest first.
    List<News> forUnits(Collection<UnitId> units);

    /// @param plan "Kế hoạch 258-KH/TU"
    /// @param document what decided the change
    record News(String plan, String document, LocalDate on, String href) {}
}
