package vn.nennep.database.door;

import static vn.nennep.database.door.TransactionCaller.PROGRAM;

import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.database.ProgramDoor;

@Component
class OpenedDoor implements ProgramDoor {

    /// Answers who asked before.
    private static final String BECOME_PROGRAM =
            "select coalesce(current_setting('nennep.caller', true), ''), set_config('nennep.caller', 'program', true)";

    private final DSLContext sql;
    private final TransactionTemplate transaction;

    OpenedDoor(DSLContext sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    @Override
    public <T extends @Nullable Object> T through(String why, Supplier<T> work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return ScopedValue.where(PROGRAM, why).call(() -> transaction.execute(_ -> work.get()));
        }
        if (PROGRAM.isBound()) {
            return work.get();
        }
        return ScopedValue.where(PROGRAM, why).call(() -> lent(work));
    }

    /// The caller's transaction is lent to the program. If the work fails in the database, the transaction is lost
    /// anyway, and with it whom it was lent to.
    private <T extends @Nullable Object> T lent(Supplier<T> work) {
        String before = sql.fetchSingle(BECOME_PROGRAM).get(0, String.class);
        T answer;
        try {
            answer = work.get();
        } catch (RuntimeException | Error failure) {
            sayAfter(failure, before);
            throw failure;
        }
        say(before);
        return answer;
    }

    private void sayAfter(Throwable failure, String before) {
        try {
            say(before);
        } catch (DataAccessException lost) {
            failure.addSuppressed(lost);
        }
    }

    private void say(String caller) {
        sql.fetch("select set_config('nennep.caller', ?, true)", caller);
    }

    @Override
    public void throughout(String why, Runnable work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            run(why, work);
        } else {
            ScopedValue.where(PROGRAM, why).run(work);
        }
    }
}
