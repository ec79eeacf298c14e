package vn.nennep.planning.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.nennep.planning.ObligationKind;
import vn.nennep.time.DueRule;
import vn.nennep.time.PeriodKind;

/// A document's text and what an officer made of its reading, in the words of the intake's JSON. Read again, it tells
/// whether the program would now find the same (`bin/intake --check`).
///
/// @param header as corrected
/// @param obligations as accepted
/// @param none what the program took for an obligation and the officer threw out
public record ReadingCase(
        String text,
        Map<String, @Nullable Object> header,
        List<Map<String, @Nullable Object>> obligations,
        List<Map<String, @Nullable Object>> none) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// @param passage empty for what the program did not find
    public record Corrected(
            String passage,
            String title,
            ObligationKind kind,
            List<String> audience,
            @Nullable DueRule due,
            @Nullable Integer atLeast,
            @Nullable PeriodKind per,
            @Nullable String reportTo,
            @Nullable String via,
            @Nullable String product) {

        public Map<String, @Nullable Object> toMap() {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("passage", passage);
            map.put("title", title);
            map.put("kind", kind.name());
            map.put("audience", audience);
            map.put("due", due == null ? null : due.toMap());
            map.put("quantity", quantity());
            map.put("report_to", reportTo);
            map.put("via", via);
            map.put("product", product);
            return map;
        }

        private @Nullable Map<String, Object> quantity() {
            if (atLeast == null) return null;
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("at_least", atLeast);
            if (per != null) map.put("per", per.name());
            return map;
        }
    }

    public String json() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("header", header);
        map.put("obligations", obligations);
        map.put("none", none);
        map.put("text", text);
        return JSON.writeValueAsString(map);
    }

    /// Empty when the file is none.
    static java.util.Optional<ReadingCase> of(String json) {
        try {
            Map<?, ?> map = JSON.readValue(json, Map.class);
            return map.get("text") instanceof String text && map.get("header") instanceof Map<?, ?> header
                    ? java.util.Optional.of(
                            new ReadingCase(text, named(header), maps(map.get("obligations")), maps(map.get("none"))))
                    : java.util.Optional.empty();
        } catch (JacksonException noJson) {
            return java.util.Optional.empty();
        }
    }

    /// A reading as it would come out of a file.
    static Map<String, @Nullable Object> asRead(PlanReading reading) {
        return named(JSON.readValue(JSON.writeValueAsString(reading.toMap()), Map.class));
    }

    static List<Map<String, @Nullable Object>> maps(@Nullable Object list) {
        return list instanceof List<?> all
                ? all.stream()
                        .filter(Map.class::isInstance)
                        .map(one -> named((Map<?, ?>) one))
                        .toList()
                : List.of();
    }

    static Map<String, @Nullable Object> named(Map<?, ?> map) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        map.forEach((key, value) -> named.put(String.valueOf(key), value));
        return named;
    }
}
