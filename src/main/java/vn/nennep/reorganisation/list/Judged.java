package vn.nennep.reorganisation.list;

import java.util.List;
import vn.nennep.reorganisation.Reorganisation.Enlisted;

/// What a list says.
///
/// @param fresh units to be opened, those above before those below
/// @param same how many stand already just so
/// @param faults rows that cannot be taken, in the order of the file
record Judged(List<Enlisted> fresh, int same, List<Fault> faults) {

    /// @param message what is wrong and what to do, in Vietnamese
    record Fault(int row, List<String> cells, String message) {}
}
