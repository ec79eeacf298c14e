package vn.nennep.planning.change;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Thôi giao: what is still owed from the change's day on is owed no more. What was done stays done, and what
/// fell due before stays as it was.
@Component
class Withdrawing implements LineWork {

    private static final String PERSONS = """
            update planning.person_assignment set withdrawal_id = ?
            where assignment_id = any (?) and fulfilled_on is null and exempt_reason is null and withdrawal_id is null
            """;

    private static final String ASSIGNMENTS = """
            update planning.assignment set withdrawal_id = ?, expected = on_time + late + exempt where id = any (?)
            """;

    private final DSLContext sql;
    private final Touched touched;
    private final Scope scope;
    private final ChangeJournal journal;

    Withdrawing(DSLContext sql, Touched touched, Scope scope, ChangeJournal journal) {
        this.sql = sql;
        this.touched = touched;
        this.scope = scope;
        this.journal = journal;
    }

    @Override
    public ChangeLine.Action action() {
        return ChangeLine.Action.WITHDRAW;
    }

    @Override
    public void begin(PlanChange change, ChangeLine line) {}

    @Override
    public List<Long> next(PlanChange change, ChangeLine line, long after, int limit) {
        return scope.after(after, List.of(line.about()), scope.of(line), limit);
    }

    @Override
    public int carryOut(PlanChange change, ChangeLine line, List<Long> units) {
        Long[] owed = touched.lock(touched.of(line, change), units);
        withdraw(line, owed);
        return owed.length;
    }

    /// Of these what is still open.
    void withdraw(ChangeLine line, Long[] owed) {
        journal.before(line, owed);
        sql.execute(PERSONS, line.id(), owed);
        sql.execute(ASSIGNMENTS, line.id(), owed);
        journal.after(line, owed);
    }
}
