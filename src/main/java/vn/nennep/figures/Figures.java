package vn.nennep.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// All figures of all activities.
public interface Figures {

    List<Figure.Definition> definitions();

    /// @throws java.util.NoSuchElementException for an unknown code: a missing figure is never a zero
    Figure.Definition definition(String code);

    Map<String, Figure.Value> read(Collection<String> codes, Figure.Scope scope);

    Figure.Trace trace(String code, Figure.Scope scope);
}
