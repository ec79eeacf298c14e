package vn.nennep.reporting.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nennep.figures.Figure;
import vn.nennep.text.OfficialFigures;

/// A sentence written from figures, never typed: "Tỷ lệ đảng viên học tập đạt {planning.study.members:%} ({n}/{d})."
/// A slot without a code speaks of the figure named last.
public final class FigureSentence {

    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern FORM = Pattern.compile("(?:([a-z][a-z0-9_.]*):)?([%nd])");

    /// A piece of the written sentence; one that is a figure names its code.
    public record Piece(String text, @Nullable String code) {}

    private enum Part {
        PERCENT,
        NUMERATOR,
        DENOMINATOR
    }

    private record Slot(
            String text, @Nullable String code, @Nullable Part part) {}

    private final List<Slot> slots;

    private FigureSentence(List<Slot> slots) {
        this.slots = List.copyOf(slots);
    }

    /// @throws IllegalArgumentException when a slot is neither `{code:%}`, `{code:n}`, `{code:d}` nor short for one
    public static FigureSentence parse(String wording) {
        List<Slot> slots = new ArrayList<>();
        Matcher found = SLOT.matcher(wording);
        String last = null;
        int from = 0;
        while (found.find()) {
            Matcher form = FORM.matcher(found.group(1));
            if (!form.matches() || (form.group(1) == null && last == null)) {
                throw new IllegalArgumentException("Not a figure: " + found.group() + " in: " + wording);
            }
            last = form.group(1) == null ? last : form.group(1);
            slots.add(new Slot(wording.substring(from, found.start()), null, null));
            slots.add(new Slot("", last, part(form.group(2))));
            from = found.end();
        }
        if (last == null) throw new IllegalArgumentException("No figure stands in: " + wording);
        slots.add(new Slot(wording.substring(from), null, null));
        return new FigureSentence(slots);
    }

    public List<String> codes() {
        return slots.stream()
                .map(Slot::code)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    /// Whether there is anything to say: nothing was asked of anybody, or nothing at all was counted, is not a sentence
    /// that officials write. A share that is zero is one.
    public boolean speaks(Map<String, Figure.Value> values) {
        List<Figure.Value> named = codes().stream().map(lookUp(values)).toList();
        boolean shares = named.stream().anyMatch(value -> value.denominator() != null);
        return named.stream().noneMatch(Figure.Value::empty)
                && (shares || named.stream().anyMatch(value -> value.numerator() > 0));
    }

    /// @throws NoSuchElementException when a value is missing
    public List<Piece> write(Map<String, Figure.Value> values) {
        return slots.stream()
                .map(slot -> slot.code() == null || slot.part() == null
                        ? new Piece(slot.text(), null)
                        : new Piece(written(lookUp(values).apply(slot.code()), slot.part()), slot.code()))
                .filter(piece -> !piece.text().isEmpty())
                .toList();
    }

    private static Function<@Nullable String, Figure.Value> lookUp(Map<String, Figure.Value> values) {
        return code -> {
            Figure.Value value = code == null ? null : values.get(code);
            if (value == null) throw new NoSuchElementException("No value of " + code);
            return value;
        };
    }

    private static Part part(String letter) {
        return switch (letter) {
            case "%" -> Part.PERCENT;
            case "n" -> Part.NUMERATOR;
            default -> Part.DENOMINATOR;
        };
    }

    private static String written(Figure.Value value, Part part) {
        Long denominator = value.denominator();
        return switch (part) {
            case PERCENT -> value.percent();
            case NUMERATOR -> OfficialFigures.count(value.numerator());
            case DENOMINATOR -> denominator == null ? "–" : OfficialFigures.count(denominator);
        };
    }
}
