package vn.nennep.access.audit;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.web.Behind;

/// Seals entries in the chain as soon as their acts are committed, so that no act waits for another (decision 0014).
@Component
class Sealing extends Behind {

    /// What other copies, or earlier runs, may have left behind is looked for this often.
    private static final long PAUSE_MILLIS = 3_000;

    private static final int AT_ONCE = 2_000;

    private final DSLContext sql;

    Sealing(DSLContext sql) {
        super("audit-seal", PAUSE_MILLIS);
        this.sql = sql;
    }

    @Override
    protected void work() {
        seal();
    }

    /// Seals what waits.
    ///
    /// @return how many entries
    int seal() {
        int sealed = 0;
        int now;
        do {
            now = sql.fetchSingle("select access.seal_audit(?)", AT_ONCE).get(0, Integer.class);
            sealed += now;
        } while (now == AT_ONCE);
        return sealed;
    }
}
