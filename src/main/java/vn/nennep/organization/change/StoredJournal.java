package vn.nennep.organization.change;

import static org.jooq.impl.DSL.val;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.Journal;

/// The journal that triggers keep while the transaction names an act.
@Repository
class StoredJournal implements Journal {

    private static final String CHANGED_SINCE = "NN001";

    private final DSLContext sql;

    StoredJournal(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void under(long act, Runnable work) {
        name(Long.toString(act));
        work.run();
        name("");
    }

    private void name(String act) {
        sql.execute("select set_config('nennep.act', {0}, true)", val(act));
    }

    /// Of persons and units that moved each counts once, however many spans it took.
    @Override
    public List<Rows> touched(long act) {
        return sql.fetch("""
                        select relation, count(distinct coalesce(
                            image ->> 'person_id', image ->> 'id', image ->> 'unit_id', image::text))
                        from (select relation, coalesce(after, before) as image
                            from organization.change where act_id = {0}) as changed
                        group by relation order by relation
                        """, val(act)).map(row -> new Rows(row.get(0, String.class), row.get(1, Long.class)));
    }

    @Override
    public List<Rows> since(long act) {
        return sql.fetch("select relation, rows from organization.named_since({0})", val(act))
                .map(row -> new Rows(row.get(0, String.class), row.get(1, Long.class)));
    }

    @Override
    public void undo(long act) {
        try {
            Bundling.later(sql, () -> sql.execute("select organization.undo({0})", val(act)));
            sql.execute("""
                    select organization.bundle_up(array(
                        select distinct (coalesce(after, before) ->> 'unit_id')::bigint from organization.change
                        where act_id = {0} and relation = 'organization.unit_path'))
                    """, val(act));
        } catch (DataAccessException | org.jooq.exception.DataAccessException failed) {
            throw changedSince(failed);
        }
    }

    private static RuntimeException changedSince(RuntimeException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && CHANGED_SINCE.equals(refused.getSQLState())) {
                String message = Objects.requireNonNullElse(refused.getMessage(), "");
                return new ChangedSince(message.replaceFirst("(?s)^ERROR: (\\S+).*", "$1"), failed);
            }
        }
        return failed;
    }
}
