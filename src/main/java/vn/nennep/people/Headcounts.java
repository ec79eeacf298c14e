package vn.nennep.people;

import java.time.LocalDate;
import java.util.Map;
import vn.nennep.organization.UnitId;

/// How many people there are, without names; at any size (decision 0017).
public interface Headcounts {

    /// By the units directly below a root, the root itself for those who take part there; only where somebody does.
    Map<UnitId, Headcount> under(UnitId root, LocalDate on);
}
