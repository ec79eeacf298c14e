package vn.nennep.figures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// All figures of all activities. A source that fails fails the call: an error is never an empty result or a zero.
public interface Figures {

    List<Figure.Definition> definitions();

    /// @throws java.util.NoSuchElementException for an unknown code: a missing figure is never a zero
    Figure.Definition definition(String code);

    /// Values by code, in the order of the codes; each activity is asked once.
    ///
    /// @throws java.util.NoSuchElementException for an unknown code
    Map<String, Figure.Value> read(Collection<String> codes, Figure.Scope scope);

    /// @throws java.util.NoSuchElementException for an unknown code
    Figure.Trace trace(String code, Figure.Scope scope);

    /// The day whose structure the figure is summed over in the scope.
    ///
    /// @throws java.util.NoSuchElementException for an unknown code
    LocalDate structure(String code, Figure.Scope scope, LocalDate today);
}
