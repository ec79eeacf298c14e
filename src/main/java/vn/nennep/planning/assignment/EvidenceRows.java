package vn.nennep.planning.assignment;

import static nennep.sql.planning.Tables.EVIDENCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.access.Access;

/// The evidence table, written only through [RecordedFulfilment].
@Repository
class EvidenceRows {

    private final DSLContext sql;
    private final Clock clock;
    private final Access access;

    EvidenceRows(DSLContext sql, Clock clock, Access access) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
    }

    List<Long> assignmentsWith(String source, String sourceId, Collection<Long> persons) {
        return sql.selectDistinct(EVIDENCE.ASSIGNMENT_ID)
                .from(EVIDENCE)
                .where(EVIDENCE.SOURCE.eq(source))
                .and(EVIDENCE.SOURCE_ID.eq(sourceId))
                .and(EVIDENCE.PERSON_ID.in(persons))
                .fetch(EVIDENCE.ASSIGNMENT_ID);
    }

    void remove(String source, String sourceId, Collection<Long> persons) {
        sql.deleteFrom(EVIDENCE)
                .where(EVIDENCE.SOURCE.eq(source))
                .and(EVIDENCE.SOURCE_ID.eq(sourceId))
                .and(EVIDENCE.PERSON_ID.in(persons))
                .execute();
    }

    void addPeople(String source, String sourceId, List<RecordedFulfilment.Landed> landed) {
        if (landed.isEmpty()) {
            return;
        }
        var insert = sql.insertInto(
                EVIDENCE,
                EVIDENCE.ASSIGNMENT_ID,
                EVIDENCE.PERSON_ID,
                EVIDENCE.SOURCE,
                EVIDENCE.SOURCE_ID,
                EVIDENCE.HAPPENED_ON,
                EVIDENCE.ACCOUNT_ID,
                EVIDENCE.AT);
        for (var duty : landed) {
            insert = insert.values(
                    duty.assignment(), duty.person(), source, sourceId, duty.day(), account(), clock.instant());
        }
        insert.onConflictDoNothing().execute();
    }

    void putUnit(long assignment, String source, String sourceId, LocalDate on, int amount, String note) {
        sql.deleteFrom(EVIDENCE)
                .where(EVIDENCE.ASSIGNMENT_ID.eq(assignment))
                .and(EVIDENCE.SOURCE.eq(source))
                .and(EVIDENCE.SOURCE_ID.eq(sourceId))
                .and(EVIDENCE.PERSON_ID.isNull())
                .execute();
        sql.insertInto(EVIDENCE)
                .set(EVIDENCE.ASSIGNMENT_ID, assignment)
                .set(EVIDENCE.SOURCE, source)
                .set(EVIDENCE.SOURCE_ID, sourceId)
                .set(EVIDENCE.HAPPENED_ON, on)
                .set(EVIDENCE.AMOUNT, amount)
                .set(EVIDENCE.NOTE, note)
                .set(EVIDENCE.ACCOUNT_ID, account())
                .set(EVIDENCE.AT, clock.instant())
                .execute();
    }

    private @Nullable Long account() {
        return access.caller().account().value();
    }
}
