package vn.nennep.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is wrong with one answer of a form, worded as what to do.
///
/// @param field name of the input, also its id on the page
public record Problem(String field, String message) {

    /// The message for a field, or null when it is right.
    public static @Nullable String in(List<Problem> problems, String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::message)
                .findFirst()
                .orElse(null);
    }
}
