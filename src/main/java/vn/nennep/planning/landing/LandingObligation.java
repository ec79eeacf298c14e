package vn.nennep.planning.landing;

import static nennep.sql.planning.Tables.OBLIGATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.nennep.planning.Measure;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.Topics.Topic;
import vn.nennep.planning.due.DuePractice;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.time.DueRule;
import vn.nennep.time.PeriodKind;

/// An accepted obligation as the landing sees it.
///
/// @param periods the times at which it has landed, else those at which it would land today
public record LandingObligation(
        long id,
        long planId,
        long issuer,
        LocalDate issuedOn,
        ObligationKind kind,
        String title,
        Audience audience,
        List<String> exceptions,
        @Nullable DueRule due,
        @Nullable Integer atLeast,
        @Nullable PeriodKind per,
        @Nullable String reportTo,
        @Nullable Long derivedFrom,
        Topic topic,
        List<LandingPeriod> periods) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    /// Still without its times.
    static LandingObligation of(Record row, long issuer, LocalDate issuedOn, Topic topic) {
        return new LandingObligation(
                row.get(OBLIGATION.ID),
                row.get(OBLIGATION.PLAN_ID),
                issuer,
                issuedOn,
                ObligationKind.valueOf(row.get(OBLIGATION.KIND)),
                row.get(OBLIGATION.TITLE),
                Audience.of(List.of(row.get(OBLIGATION.AUDIENCE))),
                List.of(row.get(OBLIGATION.EXCEPTIONS)),
                row.get(OBLIGATION.DUE) == null
                        ? null
                        : DueRule.fromMap(JSON.readValue(row.get(OBLIGATION.DUE).data(), MAP)),
                row.get(OBLIGATION.AT_LEAST),
                row.get(OBLIGATION.PER) == null ? null : PeriodKind.valueOf(row.get(OBLIGATION.PER)),
                row.get(OBLIGATION.REPORT_TO),
                row.get(OBLIGATION.DERIVED_FROM),
                topic,
                List.of());
    }

    /// @param known the times at which it lands or has landed
    public LandingObligation at(List<LandingPeriod> known) {
        return new LandingObligation(
                id,
                planId,
                issuer,
                issuedOn,
                kind,
                title,
                audience,
                exceptions,
                due,
                atLeast,
                per,
                reportTo,
                derivedFrom,
                topic,
                known);
    }

    /// With other terms, by a recorded change, and asked for from another day; its times are not reckoned yet.
    public LandingObligation saying(Obligation.Terms terms, LocalDate from) {
        return new LandingObligation(
                id,
                planId,
                issuer,
                from,
                terms.kind(),
                terms.title(),
                Audience.of(terms.audience()),
                exceptions,
                terms.due(),
                terms.atLeast(),
                terms.per(),
                terms.reportTo(),
                derivedFrom,
                topic,
                periods);
    }

    /// What its rule asks for, as of now.
    public List<LandingPeriod> reckoned(DuePractice practice) {
        return LandingPeriod.of(due, per, topic, issuedOn, practice);
    }

    public Measure measure() {
        if (kind.countsPeople(reportTo) && audience.counted()) {
            return Measure.PEOPLE;
        }
        return atLeast == null ? Measure.UNITS : Measure.AMOUNT;
    }

    public int expectedOfUnit() {
        return atLeast == null ? 1 : atLeast;
    }

    /// "đối với lực lượng vũ trang thực hiện theo hướng dẫn riêng": the plan's own words become the reason.
    @Nullable String armedExemption() {
        return exceptions.stream()
                .filter(words -> words.toLowerCase(java.util.Locale.ROOT).matches(".*(vũ trang|quân sự|công an).*"))
                .findFirst()
                .orElse(null);
    }
}
