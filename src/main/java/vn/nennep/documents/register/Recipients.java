package vn.nennep.documents.register;

import static nennep.sql.documents.Tables.RECIPIENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.nennep.documents.DocumentId;
import vn.nennep.organization.UnitId;

/// Units to which documents were sent.
@Repository
class Recipients {

    private final DSLContext sql;
    private final Clock clock;

    Recipients(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    record Sent(UnitId unit, boolean below) {}

    List<Sent> of(DocumentId document) {
        return sql.selectFrom(RECIPIENT)
                .where(RECIPIENT.DOCUMENT_ID.eq(document.value()))
                .orderBy(RECIPIENT.SENT_ON, RECIPIENT.UNIT_ID)
                .fetch(row -> new Sent(new UnitId(row.getUnitId()), row.getBelow()));
    }

    void send(DocumentId document, Collection<UnitId> units, boolean below) {
        for (UnitId unit : units) {
            sql.insertInto(RECIPIENT)
                    .set(RECIPIENT.DOCUMENT_ID, document.value())
                    .set(RECIPIENT.UNIT_ID, unit.value())
                    .set(RECIPIENT.BELOW, below)
                    .set(RECIPIENT.SENT_ON, LocalDate.now(clock))
                    .onDuplicateKeyUpdate()
                    .set(
                            RECIPIENT.BELOW,
                            DSL.field(RECIPIENT.BELOW.isTrue().or(DSL.val(below).isTrue())))
                    .execute();
        }
    }

    void remove(DocumentId document, UnitId unit) {
        sql.deleteFrom(RECIPIENT)
                .where(RECIPIENT.DOCUMENT_ID.eq(document.value()), RECIPIENT.UNIT_ID.eq(unit.value()))
                .execute();
    }
}
