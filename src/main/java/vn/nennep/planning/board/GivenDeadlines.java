package vn.nennep.planning.board;

import static nennep.sql.planning.Tables.PLAN;
import static nennep.sql.planning.Tables.PLAN_ACCEPTANCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.Deadlines;
import vn.nennep.planning.ObligationId;
import vn.nennep.planning.PlanId;

/// Reads deadlines from the timelines of plans given down.
@Repository
class GivenDeadlines implements Deadlines {

    private final DSLContext sql;
    private final Boards boards;
    private final Timelines timelines;
    private final Units units;

    GivenDeadlines(DSLContext sql, Boards boards, Timelines timelines, Units units) {
        this.sql = sql;
        this.boards = boards;
        this.timelines = timelines;
        this.units = units;
    }

    @Override
    public List<Deadline> between(Collection<UnitId> issuers, LocalDate from, LocalDate to, LocalDate today) {
        List<Deadline> deadlines = new ArrayList<>();
        for (PlanId id : given(issuers, to)) {
            boards.plan(id).stream()
                    .flatMap(plan -> of(plan, today))
                    .filter(each ->
                            !each.dueOn().isBefore(from) && !each.dueOn().isAfter(to))
                    .forEach(deadlines::add);
        }
        return deadlines;
    }

    private List<PlanId> given(Collection<UnitId> issuers, LocalDate until) {
        return sql.select(PLAN.ID)
                .from(PLAN)
                .join(PLAN_ACCEPTANCE)
                .on(PLAN_ACCEPTANCE.PLAN_ID.eq(PLAN.ID))
                .where(PLAN.UNIT_ID.in(issuers.stream().map(UnitId::value).toList()))
                .and(PLAN.DATED_ON.isNull().or(PLAN.DATED_ON.le(until)))
                .orderBy(PLAN.ID)
                .fetch(row -> new PlanId(row.value1()));
    }

    private Stream<Deadline> of(Boards.PlanOfBoard plan, LocalDate today) {
        return units.find(plan.unit(), today).stream().flatMap(issuer -> of(plan, issuer, today));
    }

    private Stream<Deadline> of(Boards.PlanOfBoard plan, Unit issuer, LocalDate today) {
        Timeline timeline = timelines.read(plan, new BoardReach.Root(issuer, today, today));
        return timeline.lanes().stream()
                .flatMap(lane -> lane.spans().stream().flatMap(span -> of(plan, issuer, lane.column(), span)));
    }

    private static Stream<Deadline> of(Boards.PlanOfBoard plan, Unit issuer, Column column, Timeline.Span span) {
        LocalDate due = span.period().dueOn();
        BoardCells.Cell cell = span.cell();
        if (due == null || cell == null || cell.counters().expected() == 0) {
            return Stream.empty();
        }
        ObligationId obligation = new ObligationId(column.obligation().id());
        return Stream.of(new Deadline(
                obligation,
                span.period().from(),
                due,
                column.obligation().title(),
                plan.label(),
                cell.counters(),
                cell.people(),
                "/obligations/" + obligation + "/units/" + issuer.id() + "?period="
                        + span.period().from()));
    }
}
