package vn.nennep.planning.evidence;

import static nennep.sql.planning.Tables.PLAN;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.board.Column;
import vn.nennep.planning.landing.AcceptedObligations;
import vn.nennep.planning.landing.LandingObligation;
import vn.nennep.planning.landing.LandingPeriod;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.web.NotFound;

/// Finds what an evidence page is about.
@Component
class Subjects {

    private final DSLContext sql;
    private final Obligations obligations;
    private final AcceptedObligations accepted;

    Subjects(DSLContext sql, Obligations obligations, AcceptedObligations accepted) {
        this.sql = sql;
        this.obligations = obligations;
        this.accepted = accepted;
    }

    EvidencePages.Subject of(Assignment assignment, Unit unit) {
        return of(assignment.obligation().value(), unit, assignment.periodFrom());
    }

    /// @param periodFrom first day of the period asked for
    EvidencePages.Subject of(long id, Unit unit, LocalDate periodFrom) {
        return of(id, unit, periods -> periods.filter(period -> period.from().equals(periodFrom))
                .findFirst());
    }

    /// Of the period that runs on the day, or ran last before it; before all of them, of the first.
    EvidencePages.Subject around(long id, Unit unit, LocalDate day) {
        return of(id, unit, periods -> {
            List<LandingPeriod> all = periods.toList();
            return all.stream()
                    .filter(period -> !period.from().isAfter(day))
                    .max(Comparator.comparing(LandingPeriod::from))
                    .or(() -> all.stream().findFirst());
        });
    }

    private EvidencePages.Subject of(
            long id, Unit unit, Function<Stream<LandingPeriod>, Optional<LandingPeriod>> wanted) {
        Obligation about = obligations.find(id).orElseThrow(NotFound::new);
        LandingObligation obligation = accepted.ofPlan(about.planId()).stream()
                .filter(candidate -> candidate.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
        LandingPeriod period = wanted.apply(obligation.periods().stream()).orElseThrow(NotFound::new);
        return new EvidencePages.Subject(
                new Column(obligation, period, accepted.chain(obligation)),
                unit,
                label(about.planId()),
                about.passage(),
                about.section());
    }

    private String label(long plan) {
        String symbol =
                sql.select(PLAN.SYMBOL).from(PLAN).where(PLAN.ID.eq(plan)).fetchSingle(PLAN.SYMBOL);
        return symbol == null ? "Kế hoạch" : "Kế hoạch " + symbol;
    }
}
