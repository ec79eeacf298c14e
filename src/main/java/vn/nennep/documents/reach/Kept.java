package vn.nennep.documents.reach;

import static nennep.sql.documents.Tables.DOCUMENT;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.documents.DocumentId;
import vn.nennep.documents.DocumentsPermission;
import vn.nennep.organization.UnitId;
import vn.nennep.web.NotFound;

/// Who may change what stands in a register: those who keep it.
@Component
public class Kept {

    private final DSLContext sql;
    private final Access access;

    Kept(DSLContext sql, Access access) {
        this.sql = sql;
        this.access = access;
    }

    /// The unit in whose register it stands.
    ///
    /// @throws NotFound when the caller does not keep it
    public UnitId require(DocumentId id) {
        UnitId unit = sql.select(DOCUMENT.UNIT_ID)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.eq(id.value()))
                .fetchOptional(row -> new UnitId(row.value1()))
                .orElseThrow(NotFound::new);
        access.require(DocumentsPermission.KEEP_REGISTER, unit);
        return unit;
    }
}
