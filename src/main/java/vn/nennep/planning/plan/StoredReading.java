package vn.nennep.planning.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What was read of a plan besides its obligations, as kept in the plan's row.
record StoredReading(JsonNode json) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DEEPEST_HEADING = 4;

    static StoredReading of(Plan plan) {
        return new StoredReading(JSON.readTree(plan.reading()));
    }

    String header(String field) {
        JsonNode value = json.path("header").path(field);
        return value.isString() ? value.stringValue() : "";
    }

    int citations() {
        return json.path("citations").size();
    }

    List<int[]> citationSpans() {
        List<int[]> spans = new ArrayList<>();
        for (JsonNode citation : json.path("citations")) {
            for (JsonNode mention : citation.path("mentions")) {
                spans.add(new int[] {
                    mention.path("start").asInt(-1), mention.path("end").asInt(-1)
                });
            }
        }
        return spans;
    }

    /// Level of heading by the offset at which it starts.
    Map<Integer, Integer> headings() {
        Map<Integer, Integer> levels = new HashMap<>();
        collect(json.path("outline"), 2, levels);
        return levels;
    }

    private static void collect(JsonNode nodes, int level, Map<Integer, Integer> levels) {
        for (JsonNode node : nodes) {
            levels.put(node.path("start").asInt(-1), Math.min(level, DEEPEST_HEADING));
            collect(node.path("children"), level + 1, levels);
        }
    }
}
