package vn.nennep.planning.obligation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.nennep.planning.ObligationKind;
import vn.nennep.time.DueRule;
import vn.nennep.time.PeriodKind;

/// The terms of an obligation as they are kept beside a recorded change.
public final class TermsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private TermsJson() {}

    public static String write(Obligation.Terms terms) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("kind", terms.kind().name());
        map.put("title", terms.title());
        map.put("kinds", terms.kinds().stream().sorted().toList());
        map.put("units", terms.units().stream().sorted().toList());
        map.put("audience", terms.audience());
        map.put("due", terms.due() == null ? null : terms.due().toMap());
        map.put("at_least", terms.atLeast());
        map.put("per", terms.per() == null ? null : terms.per().name());
        map.put("report_to", terms.reportTo());
        map.put("via", terms.via());
        return JSON.writeValueAsString(map);
    }

    @SuppressWarnings("unchecked")
    public static Obligation.Terms read(String json) {
        Map<String, Object> map = JSON.readValue(json, MAP);
        Map<String, Object> due = (Map<String, Object>) map.get("due");
        String per = text(map, "per");
        return new Obligation.Terms(
                ObligationKind.valueOf(String.valueOf(map.get("kind"))),
                String.valueOf(map.get("title")),
                Set.copyOf(list(map, "kinds")),
                list(map, "units").stream().map(Long::valueOf).collect(Collectors.toUnmodifiableSet()),
                list(map, "audience"),
                due == null ? null : DueRule.fromMap(due),
                map.get("at_least") instanceof Number number ? Integer.valueOf(number.intValue()) : null,
                per == null ? null : PeriodKind.valueOf(per),
                text(map, "report_to"),
                text(map, "via"));
    }

    private static @Nullable String text(Map<String, Object> map, String key) {
        Object value = map.get(key);
        return value == null ? null : value.toString();
    }

    private static List<String> list(Map<String, Object> map, String key) {
        return map.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
