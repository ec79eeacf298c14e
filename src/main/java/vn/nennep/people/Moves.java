package vn.nennep.people;

import java.time.LocalDate;
import java.util.Collection;
import vn.nennep.organization.UnitId;

/// Chuyển sinh hoạt of many at once, as a reorganisation needs it. The acts run in the caller's transaction. They do not ask
/// whether the units stand: who reorganises knows.
public interface Moves {

    /// Whoever takes part at the unit on the day or later takes part at the other from that day on, officially or
    /// otherwise as before; what was before the day stays as it was. Who would then be in one place twice is there once, and
    /// officially wins. Offices at the unit are left alone: see [#endPositions].
    MoveId everybody(UnitId from, UnitId to, LocalDate day);

    /// The same for those named only; who does not take part there is passed over.
    MoveId some(Collection<PersonId> people, UnitId from, UnitId to, LocalDate day);

    /// Ends all offices at the unit on the day; those that would have begun later never begin.
    MoveId endPositions(UnitId at, LocalDate day);

    /// What [#everybody] and [#endPositions] would touch.
    Touched touched(UnitId unit, LocalDate day);

    /// Whether everything the move touched still is as the move left it.
    boolean undoable(MoveId move);

    /// Puts everything back exactly as it was; undoing twice changes nothing.
    ///
    /// @throws vn.nennep.web.Refusal when something has changed since, see [#undoable]
    void undo(MoveId move);

    /// @param people heads, officially here or otherwise
    /// @param official who has their home here
    /// @param otherwise who takes part here as a member or for a time
    /// @param positions offices that would end
    record Touched(int people, int official, int otherwise, int positions) {

        public static final Touched NOTHING = new Touched(0, 0, 0, 0);

        public boolean nothing() {
            return people == 0 && positions == 0;
        }
    }
}
