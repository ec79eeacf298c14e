package vn.nennep.reorganisation;

import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;

/// Names a unit that stands, or one that an earlier step of the same act opens.
///
/// @param unit number of a unit
/// @param step number of the opening step, from 0
public record Ref(@Nullable Long unit, @Nullable Integer step) {

    public Ref {
        if ((unit == null) == (step == null)) {
            throw new IllegalArgumentException("either a unit or a step");
        }
    }

    public static Ref to(UnitId unit) {
        return new Ref(unit.value(), null);
    }

    public static Ref opened(int step) {
        return new Ref(null, step);
    }
}
