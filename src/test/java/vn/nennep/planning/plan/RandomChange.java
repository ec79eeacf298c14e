package vn.nennep.planning.plan;

import static nennep.sql.planning.Tables.CHANGE_LINE;
import static nennep.sql.planning.Tables.LANDED_PERIOD;
import static nennep.sql.planning.Tables.PLAN_CHANGE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nennep.sql.planning.tables.records.ChangeLineRecord;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.planning.obligation.TermsJson;
import vn.nennep.testing.Cast;
import vn.nennep.time.DueRule;

/// A change of a plan as somebody might draft it: extensions, withdrawals, amendments, additions.
record RandomChange(DSLContext sql, Obligations obligations, Cast cast, PlanId plan, Random random) {

    /// @return its number, ready to be carried out
    long draft(Instant now) {
        LocalDate day = GivenPlan.ISSUED.plusDays(random.nextInt(250));
        long change = sql.insertInto(PLAN_CHANGE)
                .set(PLAN_CHANGE.PLAN_ID, plan.value())
                .set(PLAN_CHANGE.DOCUMENT, "Công văn")
                .set(PLAN_CHANGE.DECIDED_ON, day)
                .set(PLAN_CHANGE.EFFECTIVE_ON, day)
                .set(PLAN_CHANGE.REASON, "Bão")
                .set(PLAN_CHANGE.CREATED_AT, now)
                .set(PLAN_CHANGE.JOB_ID, UUID.randomUUID())
                .returningResult(PLAN_CHANGE.ID)
                .fetchSingle()
                .value1();
        List<Obligation> all = new ArrayList<>(obligations.ofPlan(plan.value()));
        Collections.shuffle(all, random);
        all.stream().limit(3).forEach(obligation -> line(change, obligation));
        return change;
    }

    private void line(long change, Obligation obligation) {
        ChangeLineRecord line = sql.newRecord(CHANGE_LINE);
        line.setChangeId(change);
        line.setObligationId(obligation.id());
        switch (random.nextInt(4)) {
            case 0 -> extend(line);
            case 1 -> withdraw(line);
            case 2 -> amend(line, obligation);
            default -> add(line);
        }
        line.insert();
    }

    private void extend(ChangeLineRecord line) {
        List<LocalDate> periods = sql.select(LANDED_PERIOD.PERIOD_FROM)
                .from(LANDED_PERIOD)
                .where(LANDED_PERIOD.OBLIGATION_ID.eq(line.getObligationId()))
                .orderBy(1)
                .fetch(LANDED_PERIOD.PERIOD_FROM);
        line.setAction("EXTEND");
        line.setPeriodFrom(periods.get(random.nextInt(periods.size())));
        line.setDueOn(day());
        line.setUnitId(unit());
    }

    private void withdraw(ChangeLineRecord line) {
        line.setAction("WITHDRAW");
        line.setUnitId(unit());
    }

    private void amend(ChangeLineRecord line, Obligation obligation) {
        Obligation.Terms was = obligation.terms();
        boolean people = !was.audience().isEmpty();
        Set<String> kinds = random.nextBoolean() || was.kinds().isEmpty()
                ? was.kinds()
                : List.of(Set.of("DISTRICT_COMMITTEE"), Set.of("GRASSROOTS_COMMITTEE"), Set.of("BRANCH"))
                        .get(random.nextInt(3));
        DueRule due = was.due() instanceof DueRule.Every every ? every.until(day()) : new DueRule.By(day());
        line.setAction("AMEND");
        line.setBefore(JSONB.valueOf(TermsJson.write(was)));
        line.setTerms(JSONB.valueOf(TermsJson.write(terms(
                was.kind(), was, kinds, due, people ? null : List.of(1, 2, 3).get(random.nextInt(3))))));
    }

    private static Obligation.Terms terms(
            ObligationKind kind, Obligation.Terms was, Set<String> kinds, DueRule due, @Nullable Integer atLeast) {
        return new Obligation.Terms(
                kind, was.title(), kinds, was.units(), was.audience(), due, atLeast, null, was.reportTo(), was.via());
    }

    private void add(ChangeLineRecord line) {
        line.setAction("ADD");
        line.setObligationId(null);
        line.setTerms(JSONB.valueOf(TermsJson.write(new Obligation.Terms(
                ObligationKind.OTHER,
                "Tọa đàm",
                Set.of("BRANCH"),
                Set.of(),
                List.of(),
                new DueRule.By(GivenPlan.ISSUED.plusDays(260L + random.nextInt(200))),
                null,
                null,
                null,
                null))));
    }

    private LocalDate day() {
        return GivenPlan.ISSUED.plusDays(30 + random.nextInt(400));
    }

    private @Nullable Long unit() {
        return switch (random.nextInt(4)) {
            case 0 -> cast.branch().value();
            case 1 -> cast.grassroots().value();
            case 2 -> cast.district().value();
            default -> null;
        };
    }
}
