package vn.nennep.planning.figure;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.OBLIGATION;
import static nennep.sql.planning.Tables.PERSON_ASSIGNMENT;
import static nennep.sql.planning.Tables.PLAN;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.nennep.database.ProgramDoor;
import vn.nennep.figures.Figure;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Subtree;
import vn.nennep.planning.ObligationKind;

/// The numbers behind planning's figures, per unit directly below the scope's; the whole is always their sum.
@Repository
class FigureRows {

    /// Inlined: grouped by and selected, and PostgreSQL takes two parameters for two expressions.
    private static final Condition OF_MEMBERS = OBLIGATION.AUDIENCE.contains(DSL.array(DSL.inline("MEMBER")));

    private final DSLContext sql;
    private final Structure structure;
    private final ProgramDoor door;
    private final Clock clock;

    FigureRows(DSLContext sql, Structure structure, ProgramDoor door, Clock clock) {
        this.sql = sql;
        this.structure = structure;
        this.door = door;
        this.clock = clock;
    }

    record Key(long child, String code) {}

    Map<Key, Figure.Value> read(Figure.Scope scope) {
        Map<Key, Figure.Value> values = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        Subtree subtree = structure.under(scope.unit(), scope.on(today, today));
        counters(scope, subtree, values);
        door.run("people are counted once for a figure", () -> people(scope, subtree, values));
        units(scope, subtree, values);
        return values;
    }

    private void counters(Figure.Scope scope, Subtree subtree, Map<Key, Figure.Value> values) {
        sql.select(
                        subtree.childId(),
                        OBLIGATION.KIND,
                        sum(ASSIGNMENT.EXPECTED.minus(ASSIGNMENT.EXEMPT)),
                        sum(ASSIGNMENT.ON_TIME.plus(ASSIGNMENT.LATE)),
                        sum(ASSIGNMENT.AMOUNT))
                .from(ASSIGNMENT)
                .join(OBLIGATION)
                .on(OBLIGATION.ID.eq(ASSIGNMENT.OBLIGATION_ID))
                .join(PLAN)
                .on(PLAN.ID.eq(ASSIGNMENT.PLAN_ID))
                .join(subtree.table())
                .on(subtree.unitId().eq(ASSIGNMENT.UNIT_ID))
                .where(inScope(scope))
                .and(ASSIGNMENT.PERIOD_FROM.le(LocalDate.now(clock)).or(OBLIGATION.KIND.notIn("BRANCH_MEETING")))
                .groupBy(subtree.childId(), OBLIGATION.KIND)
                .forEach(row -> {
                    ObligationKind kind = ObligationKind.valueOf(row.value2());
                    PlanningFigure.of(kind, PlanningFigure.Counted.COUNTERS)
                            .forEach(figure -> values.put(
                                    new Key(row.value1(), figure.code()),
                                    figure.value(
                                            row.value4().longValue(),
                                            row.value3().longValue())));
                    PlanningFigure.of(kind, PlanningFigure.Counted.AMOUNT)
                            .forEach(figure -> values.put(
                                    new Key(row.value1(), figure.code()),
                                    figure.value(row.value5().longValue(), null)));
                });
    }

    private void people(Figure.Scope scope, Subtree subtree, Map<Key, Figure.Value> values) {
        Field<Long> person = PERSON_ASSIGNMENT.PERSON_ID;
        Condition done = PERSON_ASSIGNMENT.FULFILLED_ON.isNotNull();
        Condition onTime =
                PERSON_ASSIGNMENT.FULFILLED_ON.le(coalesce(ASSIGNMENT.DUE_ON, val(LocalDate.MAX.withYear(9999))));
        Condition called = done.or(PERSON_ASSIGNMENT.EXEMPT_REASON.isNull());
        Field<Boolean> ofMembers = DSL.field(OF_MEMBERS);
        sql.select(
                        subtree.childId(),
                        ofMembers,
                        countDistinct(person).filterWhere(called),
                        countDistinct(person).filterWhere(done),
                        countDistinct(person).filterWhere(onTime))
                .from(PERSON_ASSIGNMENT)
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.ID.eq(PERSON_ASSIGNMENT.ASSIGNMENT_ID))
                .join(OBLIGATION)
                .on(OBLIGATION.ID.eq(ASSIGNMENT.OBLIGATION_ID))
                .join(PLAN)
                .on(PLAN.ID.eq(ASSIGNMENT.PLAN_ID))
                .join(subtree.table())
                .on(subtree.unitId().eq(ASSIGNMENT.UNIT_ID))
                .where(inScope(scope))
                .and(OBLIGATION.KIND.eq(ObligationKind.STUDY.name()))
                .groupBy(subtree.childId(), ofMembers)
                .forEach(row -> {
                    long base = row.value3();
                    if (row.value2()) {
                        put(values, row.value1(), PlanningFigure.STUDY_MEMBERS, row.value4(), base);
                        put(values, row.value1(), PlanningFigure.STUDY_MEMBERS_ON_TIME, row.value5(), base);
                    } else {
                        put(values, row.value1(), PlanningFigure.STUDY_OTHERS, row.value4(), base);
                    }
                });
    }

    private void units(Figure.Scope scope, Subtree subtree, Map<Key, Figure.Value> values) {
        Condition held = ASSIGNMENT.ON_TIME.plus(ASSIGNMENT.LATE).gt(0);
        Condition called = ASSIGNMENT.EXPECTED.gt(ASSIGNMENT.EXEMPT);
        sql.select(
                        subtree.childId(),
                        countDistinct(ASSIGNMENT.UNIT_ID).filterWhere(called),
                        countDistinct(ASSIGNMENT.UNIT_ID).filterWhere(called.and(held)))
                .from(ASSIGNMENT)
                .join(OBLIGATION)
                .on(OBLIGATION.ID.eq(ASSIGNMENT.OBLIGATION_ID))
                .join(PLAN)
                .on(PLAN.ID.eq(ASSIGNMENT.PLAN_ID))
                .join(subtree.table())
                .on(subtree.unitId().eq(ASSIGNMENT.UNIT_ID))
                .where(inScope(scope))
                .and(OBLIGATION.KIND.eq(ObligationKind.STUDY.name()))
                .and(ASSIGNMENT.LEAD.isFalse())
                .groupBy(subtree.childId())
                .forEach(row ->
                        put(values, row.value1(), PlanningFigure.STUDY_UNITS, row.value3(), (long) row.value2()));
    }

    private static void put(
            Map<Key, Figure.Value> values, long child, PlanningFigure figure, long numerator, long denominator) {
        values.put(new Key(child, figure.code()), figure.value(numerator, denominator));
    }

    /// An obligation belongs to the year of its due date; one without a date to every year it spans.
    private static Condition inScope(Figure.Scope scope) {
        LocalDate first = LocalDate.of(scope.year(), 1, 1);
        LocalDate last = LocalDate.of(scope.year(), 12, 31);
        Condition undated =
                ASSIGNMENT.DUE_ON.isNull().and(ASSIGNMENT.PERIOD_FROM.le(last)).and(ASSIGNMENT.PERIOD_TO.ge(first));
        return PLAN.TOPIC_ID
                .eq(scope.topicId())
                .and(ASSIGNMENT.DUE_ON.between(first, last).or(undated));
    }

    /// An assignment of the unit itself from which the figure is read, to open.
    java.util.Optional<Long> assignment(PlanningFigure figure, Figure.Scope scope) {
        return sql.select(ASSIGNMENT.ID)
                .from(ASSIGNMENT)
                .join(OBLIGATION)
                .on(OBLIGATION.ID.eq(ASSIGNMENT.OBLIGATION_ID))
                .join(PLAN)
                .on(PLAN.ID.eq(ASSIGNMENT.PLAN_ID))
                .where(inScope(scope))
                .and(ASSIGNMENT.UNIT_ID.eq(scope.unit().value()))
                .and(OBLIGATION.KIND.eq(figure.kind().name()))
                .orderBy(ASSIGNMENT.LEAD, ASSIGNMENT.PERIOD_FROM.desc())
                .limit(1)
                .fetchOptional(ASSIGNMENT.ID);
    }
}
