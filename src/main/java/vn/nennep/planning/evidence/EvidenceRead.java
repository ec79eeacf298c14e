package vn.nennep.planning.evidence;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.EVIDENCE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.database.ProgramDoor;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.AssignmentId;

/// Reads evidence as it was recorded.
@Repository
@Transactional(readOnly = true)
class EvidenceRead {

    /// Notes made here; other sources are changed where they were recorded.
    static final String NOTE = "planning.note";

    private final DSLContext sql;
    private final ProgramDoor door;

    EvidenceRead(DSLContext sql, ProgramDoor door) {
        this.sql = sql;
        this.door = door;
    }

    record Fact(
            long id,
            String source,
            String sourceId,
            LocalDate day,
            int amount,
            String note,
            @Nullable Long account) {}

    record Source(String source, String sourceId, LocalDate day, int people) {}

    record Place(AssignmentId assignment, UnitId unit) {}

    /// What shows that the unit itself has done it.
    List<Fact> facts(AssignmentId assignment) {
        return sql.selectFrom(EVIDENCE)
                .where(EVIDENCE.ASSIGNMENT_ID.eq(assignment.value()))
                .and(EVIDENCE.PERSON_ID.isNull())
                .orderBy(EVIDENCE.HAPPENED_ON.desc(), EVIDENCE.ID.desc())
                .fetch(row -> new Fact(
                        row.getId(),
                        row.getSource(),
                        row.getSourceId(),
                        row.getHappenedOn(),
                        row.getAmount(),
                        row.getNote(),
                        row.getAccountId()));
    }

    /// How many persons each source shows, without names.
    List<Source> sources(AssignmentId assignment) {
        return door.through("persons are counted by source", () -> sql.select(
                        EVIDENCE.SOURCE, EVIDENCE.SOURCE_ID, max(EVIDENCE.HAPPENED_ON), count())
                .from(EVIDENCE)
                .where(EVIDENCE.ASSIGNMENT_ID.eq(assignment.value()))
                .and(EVIDENCE.PERSON_ID.isNotNull())
                .groupBy(EVIDENCE.SOURCE, EVIDENCE.SOURCE_ID)
                .orderBy(max(EVIDENCE.HAPPENED_ON).desc())
                .fetch(row -> new Source(row.value1(), row.value2(), row.value3(), row.value4())));
    }

    /// A note made here, with the unit whose assignment it belongs to.
    Optional<Place> note(long evidence) {
        return sql.select(EVIDENCE.ASSIGNMENT_ID, ASSIGNMENT.UNIT_ID)
                .from(EVIDENCE)
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.ID.eq(EVIDENCE.ASSIGNMENT_ID))
                .where(EVIDENCE.ID.eq(evidence))
                .and(EVIDENCE.SOURCE.eq(NOTE))
                .and(EVIDENCE.PERSON_ID.isNull())
                .fetchOptional(row -> new Place(new AssignmentId(row.value1()), new UnitId(row.value2())));
    }

    Optional<String> sourceId(long evidence) {
        return sql.select(EVIDENCE.SOURCE_ID)
                .from(EVIDENCE)
                .where(EVIDENCE.ID.eq(evidence))
                .fetchOptional(EVIDENCE.SOURCE_ID);
    }

    /// The unit's own assignment of an obligation (or of one above that it carries out) in a period.
    Optional<AssignmentId> own(Collection<Long> chain, UnitId unit, LocalDate from, LocalDate to) {
        return sql.select(ASSIGNMENT.ID)
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.OBLIGATION_ID.in(chain))
                .and(ASSIGNMENT.UNIT_ID.eq(unit.value()))
                .and(ASSIGNMENT.PERIOD_FROM.between(from, to).or(ASSIGNMENT.PERIOD_FROM.eq(from)))
                .orderBy(ASSIGNMENT.PERIOD_FROM)
                .limit(1)
                .fetchOptional(row -> new AssignmentId(row.value1()));
    }
}
