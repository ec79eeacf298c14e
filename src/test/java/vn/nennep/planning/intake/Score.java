package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.nennep.text.VietnameseText;

/// How much of what a careful reader found the program found too.
record Score(
        List<String> wrongHeader, double citations, double recall, double kinds, double routes, List<String> misses) {

    @SuppressWarnings("unchecked")
    static Score of(Map<String, Object> expected, PlanReading reading) {
        Map<String, Object> actual = reading.toMap();
        List<String> misses = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        Map<String, Object> header = (Map<String, Object>) actual.get("header");
        ((Map<String, Object>) expected.get("header")).forEach((field, value) -> {
            if (!same(value, header.get(field))) wrong.add(field + ": " + value + " ≠ " + header.get(field));
        });
        double citations = citations((List<Map<String, Object>>) expected.get("citations"), reading, misses);
        List<Map<String, Object>> wanted = (List<Map<String, Object>>) expected.get("obligations");
        List<Map<String, Object>> got = (List<Map<String, Object>>) actual.get("obligations");
        int hit = 0;
        int kinds = 0;
        int routes = 0;
        int routed = 0;
        for (Map<String, Object> one : wanted) {
            List<Map<String, Object>> matching =
                    got.stream().filter(other -> matches(one, other)).toList();
            if (matching.isEmpty()) misses.add("nhiệm vụ: " + one.get("near"));
            else hit++;
            if (matching.stream().anyMatch(other -> one.get("kind").equals(other.get("kind")))) kinds++;
            else misses.add("loại: " + one.get("near"));
            if (!one.containsKey("report_to")) continue;
            routed++;
            if (matching.stream()
                    .anyMatch(other -> same(one.get("report_to"), other.get("report_to"))
                            && same(one.get("via"), other.get("via")))) routes++;
            else misses.add("nơi gửi: " + one.get("near"));
        }
        return new Score(
                wrong,
                citations,
                share(hit, wanted.size()),
                share(kinds, wanted.size()),
                share(routes, routed),
                misses);
    }

    private static double citations(List<Map<String, Object>> wanted, PlanReading reading, List<String> misses) {
        Map<String, Object> dates = new HashMap<>();
        for (CitationFound found : reading.citations()) {
            String date = found.date() == null ? null : found.date().toString();
            if (dates.get(found.symbol()) == null) dates.put(found.symbol(), date);
        }
        int right = 0;
        for (Map<String, Object> one : wanted) {
            String symbol = (String) one.get("symbol");
            if (dates.containsKey(symbol) && Objects.equals(one.get("date"), dates.get(symbol))) right++;
            else misses.add("viện dẫn: " + one);
        }
        return 2.0 * right / Math.max(1, wanted.size() + dates.size());
    }

    private static boolean matches(Map<String, Object> wanted, Map<String, Object> got) {
        String near = key(wanted.get("near"));
        String passage = key(got.get("passage"));
        return (passage.contains(near) || near.contains(passage))
                && Objects.equals(wanted.get("due"), got.get("due"))
                && Objects.equals(wanted.get("quantity"), got.get("quantity"));
    }

    private static boolean same(Object one, Object other) {
        return key(one).equals(key(other));
    }

    private static String key(Object value) {
        return value == null ? "" : VietnameseText.key(value.toString().replaceAll("[*_]", " "));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1.0 : (double) part / whole;
    }
}
