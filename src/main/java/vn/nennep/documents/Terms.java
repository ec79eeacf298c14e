package vn.nennep.documents;

import java.time.LocalDate;
import vn.nennep.organization.UnitId;

/// Nhiệm kỳ: the terms within which document numbers run (1.5). Kept as data: every congress opens a new one.
public interface Terms {

    /// First day of the term in which the day lies: the unit's own, when its congress met on another day than usual.
    LocalDate startOf(UnitId unit, LocalDate day);
}
