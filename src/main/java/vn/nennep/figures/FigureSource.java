package vn.nennep.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Contributed by each activity: its figures, read from its own records. A Spring bean.
public interface FigureSource {

    List<Figure.Definition> definitions();

    /// Values of all its figures in the scope, by code, in one or two SQL statements. A figure of which there is
    /// nothing
    /// is 0, or 0 of 0; one that is left out is an error.
    Map<String, Figure.Value> read(Figure.Scope scope);

    /// The day whose structure a scope means here: today's, unless the activity or the scope says otherwise.
    default LocalDate structure(Figure.Scope scope, LocalDate today) {
        return scope.on(today, today);
    }

    /// What one figure is made of in the scope; the parts sum up to the value that [#read] answers.
    List<Figure.Part> parts(String code, Figure.Scope scope);
}
