package vn.nennep.planning.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What a plan's demands become, row by row, as `src/test/resources/models/*.md` says it for readers.
///
/// @param obligations in the plan's order
/// @param pages demands that are no obligation, with the page that meets each
record ModelTable(List<Row> obligations, List<Seen> pages) {

    /// @param demands numbers of requirements
    /// @param how "đọc": as read; "sửa: …", "thêm: …": what the officer filled in
    /// @param words who, when, how many, what comes of it, with whom, to whom; exactly as the card says it
    /// @param unit one of those who are given it; with the day on which it is due there
    record Row(Set<String> demands, String how, String kind, String title, String words, String unit, String due) {

        boolean added() {
            return how.startsWith("thêm");
        }

        /// Field and value, of a form that was filled in.
        Map<String, String> filled() {
            Map<String, String> filled = new LinkedHashMap<>();
            int colon = how.indexOf(':');
            if (colon < 0) {
                return filled;
            }
            for (String part : how.substring(colon + 1).split(" & ")) {
                String[] pair = part.split("=", 2);
                filled.put(pair[0].strip(), pair[1].strip());
            }
            return filled;
        }

        /// The title under which it was read.
        String readAs() {
            return filled().getOrDefault("was", title);
        }
    }

    /// @param page its address, with {plan}, {document} and {unit: name}
    record Seen(Set<String> demands, String page, List<String> words) {}

    static ModelTable of(String name) {
        List<String[]> rows = text(name + ".md")
                .lines()
                .filter(line -> line.startsWith("| ") && line.matches("\\| \\d.*|\\| – .*"))
                .map(line -> line.substring(1, line.lastIndexOf('|')).split("\\|"))
                .toList();
        return new ModelTable(
                rows.stream().filter(row -> row.length > 3).map(ModelTable::row).toList(),
                rows.stream()
                        .filter(row -> row.length == 3)
                        .map(row -> new Seen(
                                demands(row[0]),
                                row[1].strip(),
                                List.of(row[2].strip().split(" · "))))
                        .toList());
    }

    private static Row row(String[] cells) {
        String[] given = cells[5].strip().split(": ", 2);
        return new Row(
                demands(cells[0]),
                cells[1].strip(),
                cells[2].strip(),
                cells[3].strip(),
                cells[4].strip(),
                given[0],
                given[1]);
    }

    private static Set<String> demands(String cell) {
        return Arrays.stream(cell.strip().split("[ ,]+"))
                .filter(number -> number.contains("."))
                .collect(Collectors.toSet());
    }

    Set<String> met() {
        Set<String> met =
                pages.stream().flatMap(seen -> seen.demands().stream()).collect(Collectors.toSet());
        obligations.forEach(row -> met.addAll(row.demands()));
        return met;
    }

    static String text(String file) {
        try (InputStream in = Objects.requireNonNull(ModelTable.class.getResourceAsStream("/models/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
