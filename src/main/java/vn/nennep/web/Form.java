package vn.nennep.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was filled in, what it means, and what is wrong with it. A controller takes `Form<XForm>` as an argument, where
/// XForm is a record with the names of the inputs; see docs/guides/forms.md.
public final class Form<T extends Record> {

    private final @Nullable T value;
    private final Map<String, List<String>> typed;
    private final List<Problem> problems;

    /// Made by the program for a controller's argument; controllers use [#blank] and [#of] to show a form first.
    ///
    /// @param value null when an answer could not be read
    /// @param typed what was typed, as it is shown again
    public Form(@Nullable T value, Map<String, List<String>> typed, List<Problem> problems) {
        this.value = value;
        this.typed = Map.copyOf(typed);
        this.problems = new ArrayList<>(problems);
    }

    /// A form nobody has filled in.
    public static <T extends Record> Form<T> blank() {
        return new Form<>(null, Map.of(), List.of());
    }

    /// A form filled in with what is known.
    public static <T extends Record> Form<T> of(T known) {
        Map<String, List<String>> typed = new HashMap<>();
        for (var component : known.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                Object answer = component.getAccessor().invoke(known);
                typed.put(component.getName(), texts(answer));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return new Form<>(known, typed, List.of());
    }

    /// The same with one field left to be filled in.
    public Form<T> without(String field) {
        Map<String, List<String>> rest = new HashMap<>(typed);
        rest.remove(field);
        return new Form<>(value, rest, problems);
    }

    private static List<String> texts(@Nullable Object answer) {
        return switch (answer) {
            case null -> List.of();
            case Collection<?> several -> several.stream().map(Form::text).toList();
            default -> List.of(text(answer));
        };
    }

    private static String text(Object answer) {
        return answer instanceof Enum<?> choice ? choice.name() : answer.toString();
    }

    public boolean valid() {
        return problems.isEmpty() && value != null;
    }

    /// @throws IllegalStateException when an answer could not be read: ask [#valid] first
    public T value() {
        if (value == null) {
            throw new IllegalStateException("this form holds no value: " + problems);
        }
        return value;
    }

    /// Says what only the domain knows to be wrong. An empty field name speaks of the form as a whole.
    public Form<T> reject(String field, String message) {
        problems.add(new Problem(field, message));
        return this;
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// The message of one field, or null when it is right.
    public @Nullable String error(String field) {
        return Problem.in(problems, field);
    }

    /// What was typed into a field, for showing it again.
    public String text(String field) {
        List<String> values = typed.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    public List<String> texts(String field) {
        return typed.getOrDefault(field, List.of());
    }

    public boolean chosen(String field, String choice) {
        return texts(field).contains(choice);
    }
}
