package vn.nennep.planning.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.planning.intake.Nameless;
import vn.nennep.planning.intake.ReadingCase;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.time.DueRule;

/// What the officer corrected in a reading, as a case by which the reader is tried again. Of persons nothing
/// leaves with it.
@Component
class PlanCase {

    private static final List<String> HEADER = List.of("kind", "place", "issuer", "on_behalf_of", "capacity");

    private final Obligations obligations;

    PlanCase(Obligations obligations) {
        this.obligations = obligations;
    }

    ReadingCase of(Plan plan) {
        StoredReading read = StoredReading.of(plan);
        Nameless nameless = new Nameless(read.header("signatory"));
        List<Obligation> all = obligations.ofPlan(plan.id().value());
        return new ReadingCase(
                nameless.of(plan.sourceText()),
                header(plan, read, nameless),
                in(all, Obligation.State.ACCEPTED, nameless),
                in(all, Obligation.State.REMOVED, nameless).stream()
                        .filter(one -> !"".equals(one.get("passage")))
                        .toList());
    }

    private static Map<String, @Nullable Object> header(Plan plan, StoredReading read, Nameless nameless) {
        Map<String, @Nullable Object> header = new LinkedHashMap<>();
        HEADER.forEach(field -> header.put(field, nameless.of(read.header(field))));
        header.put("symbol", plan.symbol());
        header.put("date", plan.datedOn() == null ? null : plan.datedOn().toString());
        header.put("title", nameless.of(plan.title()));
        return header;
    }

    private static List<Map<String, @Nullable Object>> in(
            List<Obligation> all, Obligation.State state, Nameless nameless) {
        return all.stream()
                .filter(one -> one.state() == state)
                .map(one -> corrected(one, nameless).toMap())
                .toList();
    }

    private static ReadingCase.Corrected corrected(Obligation one, Nameless nameless) {
        Obligation.Terms terms = one.terms();
        return new ReadingCase.Corrected(
                nameless.of(one.passage()),
                nameless.of(terms.title()),
                terms.kind(),
                terms.audience(),
                terms.due() instanceof DueRule.Continuous ? null : terms.due(),
                terms.atLeast(),
                terms.per(),
                some(terms.reportTo(), nameless),
                some(terms.via(), nameless),
                some(terms.product(), nameless));
    }

    private static @Nullable String some(@Nullable String text, Nameless nameless) {
        return text == null ? null : nameless.of(text);
    }
}
