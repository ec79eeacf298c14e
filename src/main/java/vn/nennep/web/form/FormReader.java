package vn.nennep.web.form;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import vn.nennep.web.Form;
import vn.nennep.web.LargestFile;
import vn.nennep.web.Problem;

/// Reads a form's record from a request's parameters and files, and asks the record's own rules. Problems come in the
/// order of the components, one for each field.
final class FormReader {

    private final Supplier<Validator> validator;

    FormReader(Supplier<Validator> validator) {
        this.validator = validator;
    }

    <T extends Record> Form<T> read(
            Class<T> type, Map<String, List<String>> parameters, Map<String, MultipartFile> files) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] answers = new Object[components.length];
        Map<String, String> messages = new HashMap<>();
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            try {
                answers[i] = components[i].getType() == MultipartFile.class
                        ? chosen(files.get(name), components[i])
                        : Answer.read(components[i], parameters.getOrDefault(name, List.of()));
            } catch (Answer.Unreadable problem) {
                messages.put(name, String.valueOf(problem.getMessage()));
            }
        }
        T value = messages.isEmpty() ? construct(type, answers) : null;
        broken(type, value, answers, messages.keySet())
                .forEach(rule -> messages.putIfAbsent(
                        rule.getPropertyPath().toString().replaceAll("[.\\[].*", ""), rule.getMessage()));
        return new Form<>(value, shownAgain(components, parameters), inOrder(components, messages));
    }

    /// A browser sends an empty part when no file was chosen.
    private static @Nullable MultipartFile chosen(@Nullable MultipartFile file, RecordComponent component) {
        LargestFile limit = component.getAnnotation(LargestFile.class);
        long most = (limit == null ? LargestFile.USUAL : limit.megabytes()) << 20;
        if (file != null && file.getSize() > most) {
            throw new MaxUploadSizeExceededException(most);
        }
        return file == null || String.valueOf(file.getOriginalFilename()).isEmpty() ? null : file;
    }

    /// Rules of the whole record when all of it could be read, else of the readable components one by one.
    private <T extends Record> List<ConstraintViolation<T>> broken(
            Class<T> type, @Nullable T value, @Nullable Object[] answers, Set<String> unreadable) {
        Stream<ConstraintViolation<T>> violations;
        if (value != null) {
            violations = validator.get().validate(value).stream();
        } else {
            List<ConstraintViolation<T>> found = new ArrayList<>();
            Set<String> skipped = new HashSet<>(unreadable);
            RecordComponent[] components = type.getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                if (!skipped.contains(components[i].getName())) {
                    found.addAll(validator.get().validateValue(type, components[i].getName(), answers[i]));
                }
            }
            violations = found.stream();
        }
        return violations
                .sorted(Comparator.comparing(ConstraintViolation::getMessage))
                .toList();
    }

    private static <T extends Record> T construct(Class<T> type, @Nullable Object[] answers) {
        try {
            Class<?>[] types = Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(answers);
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException(type + " must accept anything its form can say", failure.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, List<String>> shownAgain(
            RecordComponent[] components, Map<String, List<String>> parameters) {
        Map<String, List<String>> typed = new HashMap<>();
        for (RecordComponent component : components) {
            boolean secret = component.isAnnotationPresent(vn.nennep.web.AsTyped.class);
            if (!secret && parameters.containsKey(component.getName())) {
                typed.put(component.getName(), parameters.get(component.getName()));
            }
        }
        return typed;
    }

    private static List<Problem> inOrder(RecordComponent[] components, Map<String, String> messages) {
        List<Problem> problems = new ArrayList<>();
        for (RecordComponent component : components) {
            String message = messages.remove(component.getName());
            if (message != null) {
                problems.add(new Problem(component.getName(), message));
            }
        }
        messages.values().forEach(message -> problems.add(new Problem("", message)));
        return problems;
    }
}
