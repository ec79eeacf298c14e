package vn.nennep.documents.reach;

import static nennep.sql.documents.Tables.DOCUMENT;
import static nennep.sql.documents.Tables.RECIPIENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.documents.DocumentsPermission;
import vn.nennep.organization.Units;

/// Which documents a caller sees: those of the registers within reach, those sent to a unit within reach, and those
/// given down to all below a unit under which the caller stands (decision 0025).
@Component
public class Sight {

    private final Access access;
    private final Units units;
    private final Clock clock;

    Sight(Access access, Units units, Clock clock) {
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    /// For statements that read documents.document.
    public Condition visible() {
        Condition sent = access.reach(DocumentsPermission.READ_REGISTER, RECIPIENT.UNIT_ID)
                .or(RECIPIENT.BELOW.isTrue().and(RECIPIENT.UNIT_ID.in(above())));
        return access.reach(DocumentsPermission.READ_REGISTER, DOCUMENT.UNIT_ID)
                .or(DOCUMENT.ID.in(
                        DSL.select(RECIPIENT.DOCUMENT_ID).from(RECIPIENT).where(sent)));
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
