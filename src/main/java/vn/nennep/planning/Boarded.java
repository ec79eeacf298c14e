package vn.nennep.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.nennep.organization.UnitId;

/// The boards of plans that units have given down, in one sentence each.
public interface Boarded {

    List<PlanBoard> issuedBy(Collection<UnitId> units, LocalDate today);

    /// @param answer the board's title: "97,4% đảng viên đã học; còn 03 đơn vị trễ hạn"
    record PlanBoard(PlanId id, String label, String answer) {}
}
