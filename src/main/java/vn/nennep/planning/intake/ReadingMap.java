package vn.nennep.planning.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A reading as the maps and lists of its JSON.
final class ReadingMap {

    private ReadingMap() {}

    static Map<String, @Nullable Object> of(PlanReading reading) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("header", header(reading.header()));
        map.put(
                "citations",
                reading.citations().stream().map(ReadingMap::citation).toList());
        map.put("outline", reading.outline().stream().map(ReadingMap::node).toList());
        map.put(
                "obligations",
                reading.obligations().stream().map(ReadingMap::obligation).toList());
        map.put("recipients", reading.recipients());
        map.put("text", reading.text());
        if (reading.truncated()) map.put("truncated", true);
        return map;
    }

    private static Map<String, @Nullable Object> header(Header header) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("kind", header.kind());
        map.put("symbol", header.symbol());
        map.put("date", day(header.date()));
        map.put("place", header.place());
        map.put("issuer", header.issuer());
        if (header.issuerInferred()) map.put("inferred", List.of("issuer"));
        map.put("on_behalf_of", header.onBehalfOf());
        map.put("capacity", header.capacity());
        map.put("signatory", header.signatory());
        map.put("title", header.title());
        return map;
    }

    private static Map<String, @Nullable Object> citation(CitationFound citation) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("symbol", citation.symbol());
        map.put("date", day(citation.date()));
        if (citation.dateInferred()) map.put("inferred", true);
        map.put("issuer", citation.issuer());
        List<Map<String, Integer>> mentions = new ArrayList<>();
        for (CitationFound.Mention mention : citation.mentions())
            mentions.add(Map.of("start", mention.start(), "end", mention.end()));
        map.put("mentions", mentions);
        return map;
    }

    private static Map<String, @Nullable Object> node(OutlineNode node) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("marker", node.marker());
        map.put("title", node.title());
        map.put("start", node.start());
        map.put("children", node.children().stream().map(ReadingMap::node).toList());
        return map;
    }

    private static Map<String, @Nullable Object> obligation(ObligationFound found) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("kind", found.kind().name());
        map.put("title", found.title());
        map.put("passage", found.passage());
        map.put("start", found.start());
        map.put("end", found.end());
        map.put("section", found.section());
        map.put("actors", found.actors());
        map.put("partners", found.partners());
        map.put("audience", found.audience().stream().map(Enum::name).toList());
        map.put("due", found.due() == null ? null : found.due().toMap());
        if (found.dueInferred()) map.put("inferred", true);
        map.put("quantity", found.quantity() == null ? null : quantity(found.quantity()));
        map.put("report_to", found.reportTo());
        map.put("via", found.via());
        map.put("exceptions", found.exceptions());
        if (found.product() != null) map.put("product", found.product());
        return map;
    }

    private static Map<String, Object> quantity(ObligationFound.Quantity quantity) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("at_least", quantity.atLeast());
        if (quantity.per() != null) map.put("per", quantity.per().name());
        return map;
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
