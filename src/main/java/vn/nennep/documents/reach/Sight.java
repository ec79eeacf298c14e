package vn.nennep.documents.reach;

import static nennep.sql.documents.Tables.DOCUMENT;
import static nennep.sql.documents.Tables.RECIPIENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.documents.DocumentsPermission;
import vn.nennep.organization.Units;

/// Which documents a caller sees: those of the registers within reach, those sent to a unit within reach, and those
/// given down to all below a unit under which the caller stands (decision 0025).
@Component
public class Sight {

    private static final int FEW = 500;

    private final DSLContext sql;
    private final Access access;
    private final Units units;
    private final Clock clock;

    Sight(DSLContext sql, Access access, Units units, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    /// For statements that read documents.document. Whoever sees few documents has them named one by one: the planner
    /// cannot know that they are few, and would look through all registers for them.
    public Condition visible() {
        Condition kept = access.reach(DocumentsPermission.READ_REGISTER, DOCUMENT.UNIT_ID);
        var sent = DSL.select(RECIPIENT.DOCUMENT_ID)
                .from(RECIPIENT)
                .where(access.reach(DocumentsPermission.READ_REGISTER, RECIPIENT.UNIT_ID)
                        .or(RECIPIENT.BELOW.isTrue().and(RECIPIENT.UNIT_ID.in(above()))));
        var first = sql.select(DOCUMENT.ID)
                .from(DOCUMENT)
                .where(kept)
                .unionAll(sent)
                .limit(DSL.inline(FEW + 1))
                .fetch(DOCUMENT.ID);
        return first.size() > FEW ? kept.or(DOCUMENT.ID.in(sent)) : DOCUMENT.ID.eq(DSL.any(first.toArray(Long[]::new)));
    }

    /// The units at which the caller holds a role, and all above them.
    public List<Long> above() {
        LocalDate today = LocalDate.now(clock);
        return access.caller().units().stream()
                .flatMap(unit -> units.chain(unit, today).stream())
                .map(unit -> unit.id().value())
                .distinct()
                .toList();
    }
}
