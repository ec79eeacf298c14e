package vn.nennep.planning.landing;

import static nennep.sql.planning.Tables.LANDING;

import java.time.Clock;
import java.util.List;
import nennep.sql.planning.tables.records.LandingRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.planning.Measure;
import vn.nennep.planning.PlanId;
import vn.nennep.web.JobWork;
import vn.nennep.web.Jobs;

/// Giao xuống. Each step lands one obligation on the next units and notes in the same transaction up to which unit it
/// came; killed anywhere, the next run goes on behind the last committed step, and unique keys make a step that is run
/// twice land once.
@Component
class LandingWork implements JobWork {

    static final String KIND = "planning.landing";
    private static final int UNITS_A_STEP = 1_000;

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final AcceptedObligations accepted;
    private final Targets targets;
    private final UnitLanding units;
    private final PeopleLanding people;
    private final Tightening tightening;
    private final LandedPeriods periods;
    private final GivenNews news;
    private final Clock clock;

    LandingWork(
            DSLContext sql,
            TransactionTemplate transaction,
            AcceptedObligations accepted,
            Targets targets,
            UnitLanding units,
            PeopleLanding people,
            Tightening tightening,
            LandedPeriods periods,
            GivenNews news,
            Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.accepted = accepted;
        this.targets = targets;
        this.units = units;
        this.people = people;
        this.tightening = tightening;
        this.periods = periods;
        this.news = news;
        this.clock = clock;
    }

    static String subject(PlanId plan) {
        return "plan/" + plan;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Jobs.Job job, Progress progress) {
        long plan = Long.parseLong(job.subject().substring(job.subject().indexOf('/') + 1));
        transaction.executeWithoutResult(_ -> accepted.ofPlan(plan).forEach(periods::keep));
        List<Reach> reaches = accepted.ofPlan(plan).stream()
                .map(obligation -> new Reach(obligation, targets.of(obligation)))
                .toList();
        long total = reaches.stream().mapToLong(Reach::size).sum();
        transaction.executeWithoutResult(_ -> progress.total(total));
        long before = 0;
        for (Reach reach : reaches) {
            land(reach, before, progress);
            before += reach.size();
        }
        transaction.executeWithoutResult(_ -> news.afterCommit());
    }

    /// An obligation and every unit on which something of it lands, in order of id.
    private record Reach(LandingObligation obligation, Targets.Resolved resolved) {
        long size() {
            return resolved.landing().size();
        }
    }

    private void land(Reach reach, long before, Progress progress) {
        boolean finished = false;
        while (!finished) {
            finished = Boolean.TRUE.equals(transaction.execute(_ -> step(reach, before, progress)));
        }
    }

    private boolean step(Reach reach, long before, Progress progress) {
        LandingObligation obligation = reach.obligation();
        LandingRecord row = progressOf(obligation);
        if (row.getFinishedAt() != null) {
            return true;
        }
        if (row.getLandedTo() == 0) {
            tightening.apply(obligation, reach.resolved().landing());
        }
        List<Long> next = reach.resolved().after(row.getLandedTo(), UNITS_A_STEP);
        int persons = 0;
        if (obligation.measure() == Measure.PEOPLE) {
            persons = people.land(obligation, reach.resolved(), next);
        } else {
            units.land(obligation, next);
        }
        row.setLandedTo(next.isEmpty() ? row.getLandedTo() : next.getLast());
        row.setUnits(row.getUnits() + next.size());
        row.setPeople(row.getPeople() + persons);
        boolean finished = next.size() < UNITS_A_STEP;
        row.setFinishedAt(finished ? clock.instant() : null);
        row.store();
        progress.done(before + row.getUnits(), obligation.title());
        return finished;
    }

    private LandingRecord progressOf(LandingObligation obligation) {
        sql.insertInto(LANDING)
                .set(LANDING.OBLIGATION_ID, obligation.id())
                .onConflictDoNothing()
                .execute();
        return sql.selectFrom(LANDING)
                .where(LANDING.OBLIGATION_ID.eq(obligation.id()))
                .forUpdate()
                .fetchSingle();
    }
}
