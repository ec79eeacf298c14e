package vn.nennep.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;

/// Pieces of SQL by which other modules roll up over a subtree without reading organization's tables.
public interface Structure {

    /// The units at or below a root on a day, each with the child of the root under which it stands. Units that
    /// do not stand on that day are there too, without a kind, below those with which their facts are counted;
    /// a root that stands no more is taken as it was on its last day (see [#dayOf]).
    Subtree under(UnitId root, LocalDate on);

    /// The same units in pieces that can be kept summed up, for sums over very many.
    Bundles bundles(UnitId root, LocalDate on);

    /// How many units of the kinds stand at or below a root, by its child; the root itself counts under itself.
    Map<UnitId, Integer> tally(UnitId root, Set<String> kinds, LocalDate on);

    /// The day whose structure sums up a root: the day itself, or when the root had ended by then, its last day.
    LocalDate dayOf(UnitId root, LocalDate on);

    /// True for rows whose unit stands at or below one of the roots on that day; false when there are no roots.
    Condition within(Field<Long> unitId, Collection<UnitId> roots, LocalDate on);

    /// Whether the unit stands at or below the root on that day.
    boolean isWithin(UnitId unit, UnitId root, LocalDate on);
}
