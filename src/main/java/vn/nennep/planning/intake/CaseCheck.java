package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nennep.text.OfficialFigures;
import vn.nennep.text.VietnameseText;

/// A case replayed: field by field, what is wanted and what is read now.
final class CaseCheck {

    private static final List<String> FIELDS =
            List.of("kind", "due", "quantity", "audience", "report_to", "via", "product");

    /// @param passed same, however spelt
    record Line(String field, boolean passed, String words) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> open;

    private CaseCheck(List<Map<String, @Nullable Object>> found) {
        this.open = new ArrayList<>(found);
    }

    static CaseCheck of(ReadingCase wanted, PlanReading reading) {
        Map<String, @Nullable Object> read = ReadingCase.asRead(reading);
        CaseCheck check = new CaseCheck(ReadingCase.maps(read.get("obligations")));
        if (read.get("header") instanceof Map<?, ?> header) {
            wanted.header().forEach((field, value) -> check.field("phần đầu", field, value, header.get(field)));
        }
        // What the reading once found takes its own passage first; what was added by hand takes what is left.
        wanted.obligations().stream()
                .sorted(Comparator.comparing(one -> key(one.get("passage")).isEmpty()))
                .forEach(check::obligation);
        wanted.none().forEach(check::none);
        return check;
    }

    private void obligation(Map<String, @Nullable Object> wanted) {
        String where = "“" + Phrases.shortened(String.valueOf(wanted.get("title")), 70) + "”";
        Map<String, @Nullable Object> found = closest(wanted);
        lines.add(new Line("tìm thấy", found != null, where));
        if (found == null) return;
        open.remove(found);
        FIELDS.forEach(field -> field(where, field, wanted.get(field), found.get(field)));
    }

    private @Nullable Map<String, @Nullable Object> closest(Map<String, @Nullable Object> wanted) {
        Map<String, @Nullable Object> closest = null;
        long most = -1;
        for (Map<String, @Nullable Object> other : open) {
            long agreeing = about(wanted, other) ? agreeing(wanted, other) : -1;
            if (agreeing > most) {
                closest = other;
                most = agreeing;
            }
        }
        return closest;
    }

    private void none(Map<String, @Nullable Object> unwanted) {
        boolean still = open.stream()
                .anyMatch(other -> same(unwanted.get("passage"), other.get("passage"))
                        && same(unwanted.get("title"), other.get("title")));
        String title = Phrases.shortened(String.valueOf(unwanted.get("title")), 70);
        lines.add(new Line("không phải nhiệm vụ", !still, "“" + title + "”"));
    }

    private void field(String where, String field, @Nullable Object wanted, @Nullable Object found) {
        String words = where + ": cần " + shown(wanted) + ", đọc được " + shown(found);
        lines.add(new Line(field, same(wanted, found), words));
    }

    private static boolean about(Map<String, @Nullable Object> wanted, Map<String, @Nullable Object> found) {
        String passage = key(wanted.get("passage"));
        String other = key(found.get("passage"));
        if (!passage.isEmpty()) return other.contains(passage) || passage.contains(other);
        boolean alike = same(wanted.get("kind"), found.get("kind")) && same(wanted.get("due"), found.get("due"));
        return other.contains(key(wanted.get("title"))) || alike && wanted.get("due") != null;
    }

    private static long agreeing(Map<String, @Nullable Object> wanted, Map<String, @Nullable Object> found) {
        return FIELDS.stream()
                .filter(field -> same(wanted.get(field), found.get(field)))
                .count();
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Map<?, ?> || other instanceof Map<?, ?>) return Objects.equals(one, other);
        return key(one).equals(key(other));
    }

    private static String key(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(CaseCheck::key).sorted().collect(Collectors.joining("; "));
        }
        return value == null ? "" : VietnameseText.key(value.toString());
    }

    private static String shown(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? "–" : Phrases.shortened(value.toString(), 80);
    }

    boolean passed() {
        return lines.stream().allMatch(Line::passed);
    }

    /// Each field with how often it is right, then what is wrong.
    String words() {
        List<String> words = new ArrayList<>();
        lines.stream().map(Line::field).distinct().forEach(field -> {
            List<Line> of =
                    lines.stream().filter(line -> line.field().equals(field)).toList();
            long right = of.stream().filter(Line::passed).count();
            words.add((right == of.size() ? "đạt   " : "KHÔNG ") + field + " " + right + "/" + of.size());
        });
        lines.stream()
                .filter(line -> !line.passed())
                .forEach(line -> words.add("  " + line.field() + " " + line.words()));
        long right = lines.stream().filter(Line::passed).count();
        words.add("Đạt " + OfficialFigures.grouped(right) + "/" + OfficialFigures.grouped(lines.size()) + " mục.");
        return String.join("\n", words);
    }
}
