package vn.nennep.planning.assignment;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.web.Behind;

/// Counts subtotals anew a moment after their leaves have changed (decision 0017). Nobody waits for it: until then the
/// leaves are read.
@Component
class Recounting extends Behind {

    private static final long PAUSE_MILLIS = 1_000;
    private static final int AT_ONCE = 500;

    private final DSLContext sql;

    Recounting(DSLContext sql) {
        super("recount", PAUSE_MILLIS);
        this.sql = sql;
    }

    @Override
    protected void work() {
        while (sql.fetchSingle("select planning.count_again(?)", AT_ONCE).get(0, Integer.class) > 0) {
            // the next ones
        }
    }
}
