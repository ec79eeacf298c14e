package vn.nennep.planning.breakthrough;

import static nennep.sql.planning.Tables.BREAKTHROUGH;
import static nennep.sql.planning.Tables.BREAKTHROUGH_NOTE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Subtree;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.PlanId;

@Repository
class BreakthroughRows {

    private static final Field<LocalDate> LAST_NOTED = field(select(max(BREAKTHROUGH_NOTE.NOTED_ON))
            .from(BREAKTHROUGH_NOTE)
            .where(BREAKTHROUGH_NOTE.BREAKTHROUGH_ID.eq(BREAKTHROUGH.ID)));

    private final DSLContext sql;
    private final Structure structure;
    private final Clock clock;

    BreakthroughRows(DSLContext sql, Structure structure, Clock clock) {
        this.sql = sql;
        this.structure = structure;
        this.clock = clock;
    }

    Optional<Breakthrough> find(long id) {
        return where(BREAKTHROUGH.ID.eq(id)).stream().findFirst();
    }

    List<Breakthrough> of(UnitId unit, int year) {
        return where(BREAKTHROUGH.UNIT_ID.eq(unit.value()).and(BREAKTHROUGH.YEAR.eq(year)));
    }

    private List<Breakthrough> where(Condition wanted) {
        return sql.select(BREAKTHROUGH.fields())
                .select(LAST_NOTED.as("last_noted"))
                .from(BREAKTHROUGH)
                .where(wanted)
                .orderBy(BREAKTHROUGH.KIND, BREAKTHROUGH.ID)
                .fetch(BreakthroughRows::breakthrough);
    }

    private static Breakthrough breakthrough(Record row) {
        Long plan = row.get(BREAKTHROUGH.PLAN_ID);
        return new Breakthrough(
                row.get(BREAKTHROUGH.ID),
                new UnitId(row.get(BREAKTHROUGH.UNIT_ID)),
                BreakthroughKind.valueOf(row.get(BREAKTHROUGH.KIND)),
                row.get(BREAKTHROUGH.YEAR),
                row.get(BREAKTHROUGH.TITLE),
                row.get(BREAKTHROUGH.AIM),
                plan == null ? null : new PlanId(plan),
                row.get(BREAKTHROUGH.DUE_ON),
                row.get(BREAKTHROUGH.APPROVED_ON),
                row.get(BREAKTHROUGH.CLOSED_ON),
                row.get(BREAKTHROUGH.REACHED),
                row.get(BREAKTHROUGH.CLOSING_NOTE),
                row.get("last_noted", LocalDate.class));
    }

    /// @return empty when the unit has chosen the same already
    Optional<Long> add(UnitId unit, BreakthroughForm form) {
        return sql.insertInto(BREAKTHROUGH)
                .set(BREAKTHROUGH.UNIT_ID, unit.value())
                .set(BREAKTHROUGH.KIND, Objects.requireNonNull(form.kind()).name())
                .set(BREAKTHROUGH.YEAR, form.year())
                .set(BREAKTHROUGH.TITLE, form.title())
                .set(BREAKTHROUGH.AIM, form.aim())
                .set(BREAKTHROUGH.PLAN_ID, value(form.plan()))
                .set(BREAKTHROUGH.DUE_ON, form.dueOn())
                .set(BREAKTHROUGH.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .returningResult(BREAKTHROUGH.ID)
                .fetchOptional(BREAKTHROUGH.ID);
    }

    private static @Nullable Long value(@Nullable PlanId plan) {
        return plan == null ? null : plan.value();
    }

    boolean taken(Breakthrough own, BreakthroughForm form) {
        return sql.fetchExists(
                BREAKTHROUGH,
                BREAKTHROUGH.UNIT_ID.eq(own.unit().value()),
                BREAKTHROUGH.YEAR.eq(form.year()),
                BREAKTHROUGH.KIND.eq(Objects.requireNonNull(form.kind()).name()),
                BREAKTHROUGH.TITLE.eq(form.title()),
                BREAKTHROUGH.ID.ne(own.id()));
    }

    void change(Breakthrough own, BreakthroughForm form) {
        sql.update(BREAKTHROUGH)
                .set(BREAKTHROUGH.KIND, Objects.requireNonNull(form.kind()).name())
                .set(BREAKTHROUGH.YEAR, form.year())
                .set(BREAKTHROUGH.TITLE, form.title())
                .set(BREAKTHROUGH.AIM, form.aim())
                .set(BREAKTHROUGH.PLAN_ID, value(form.plan()))
                .set(BREAKTHROUGH.DUE_ON, form.dueOn())
                .where(BREAKTHROUGH.ID.eq(own.id()))
                .execute();
    }

    void approve(long id, LocalDate on) {
        sql.update(BREAKTHROUGH)
                .set(BREAKTHROUGH.APPROVED_ON, on)
                .where(BREAKTHROUGH.ID.eq(id), BREAKTHROUGH.APPROVED_ON.isNull())
                .execute();
    }

    void close(long id, LocalDate on, boolean reached, String note) {
        sql.update(BREAKTHROUGH)
                .set(BREAKTHROUGH.CLOSED_ON, on)
                .set(BREAKTHROUGH.REACHED, reached)
                .set(BREAKTHROUGH.CLOSING_NOTE, note)
                .where(BREAKTHROUGH.ID.eq(id), BREAKTHROUGH.CLOSED_ON.isNull())
                .execute();
    }

    void remove(long id) {
        sql.deleteFrom(BREAKTHROUGH)
                .where(BREAKTHROUGH.ID.eq(id), BREAKTHROUGH.APPROVED_ON.isNull())
                .execute();
    }

    record Note(LocalDate on, String note, String proof) {}

    List<Note> notes(long id) {
        return sql.selectFrom(BREAKTHROUGH_NOTE)
                .where(BREAKTHROUGH_NOTE.BREAKTHROUGH_ID.eq(id))
                .orderBy(BREAKTHROUGH_NOTE.NOTED_ON.desc(), BREAKTHROUGH_NOTE.ID.desc())
                .fetch(row -> new Note(row.getNotedOn(), row.getNote(), row.getProof()));
    }

    void note(long id, Note note) {
        sql.insertInto(BREAKTHROUGH_NOTE)
                .set(BREAKTHROUGH_NOTE.BREAKTHROUGH_ID, id)
                .set(BREAKTHROUGH_NOTE.NOTED_ON, note.on())
                .set(BREAKTHROUGH_NOTE.NOTE, note.note())
                .set(BREAKTHROUGH_NOTE.PROOF, note.proof())
                .set(BREAKTHROUGH_NOTE.AT, clock.instant())
                .execute();
    }

    /// How many each of the units has chosen.
    Map<UnitId, Integer> counts(List<UnitId> units, int year) {
        return sql.select(BREAKTHROUGH.UNIT_ID, count())
                .from(BREAKTHROUGH)
                .where(
                        BREAKTHROUGH.YEAR.eq(year),
                        BREAKTHROUGH.UNIT_ID.in(
                                units.stream().map(UnitId::value).toList()))
                .groupBy(BREAKTHROUGH.UNIT_ID)
                .fetchMap(row -> new UnitId(row.value1()), row -> row.value2());
    }

    /// @param units of which so many have chosen something
    record Chosen(int units, int chosen, int reached) {

        static final Chosen NONE = new Chosen(0, 0, 0);
    }

    /// Below a unit, by its child: advisory bodies act for their committee and choose nothing of their own.
    Map<UnitId, Chosen> below(UnitId root, int year, List<String> kinds) {
        Subtree under = structure.under(root, LocalDate.now(clock));
        return sql.select(
                        under.childId(),
                        countDistinct(under.unitId()).filterWhere(under.kind().in(kinds)),
                        countDistinct(BREAKTHROUGH.UNIT_ID),
                        countDistinct(BREAKTHROUGH.UNIT_ID).filterWhere(BREAKTHROUGH.REACHED.isTrue()))
                .from(under.table())
                .leftJoin(BREAKTHROUGH)
                .on(BREAKTHROUGH.UNIT_ID.eq(under.unitId()), BREAKTHROUGH.YEAR.eq(year))
                .where(under.unitId().ne(root.value()))
                .groupBy(under.childId())
                .fetchMap(row -> new UnitId(row.value1()), row -> new Chosen(row.value2(), row.value3(), row.value4()));
    }
}
