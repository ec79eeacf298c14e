package vn.nennep.organization;

import java.time.LocalDate;
import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;

/// Pieces of SQL by which other modules roll up over a subtree without reading organization's tables.
public interface Structure {

    /// The units at or below a root on a day, each with the child of the root under which it stands.
    Subtree under(UnitId root, LocalDate on);

    /// True for rows whose unit stands at or below one of the roots on that day; false when there are no roots.
    Condition within(Field<Long> unitId, Collection<UnitId> roots, LocalDate on);

    /// Whether the unit stands at or below the root on that day.
    boolean isWithin(UnitId unit, UnitId root, LocalDate on);
}
