package vn.nennep.access.audit;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Seals entries in the chain as soon as their acts are committed, in a thread of its own, so that no act waits for
/// another (decision 0014). What a killed program left is sealed by whoever runs next; several copies take turns.
@Component
class Sealing implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Sealing.class);

    /// What other copies, or earlier runs, may have left behind is looked for this often.
    private static final long PAUSE_SECONDS = 3;

    private static final int AT_ONCE = 2_000;

    private final DSLContext sql;
    private final Semaphore called = new Semaphore(0);
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    Sealing(DSLContext sql) {
        this.sql = sql;
    }

    /// To be called within the transaction of an act.
    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                called.release();
            }
        });
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

    private void work() {
        while (running) {
            try {
                called.tryAcquire(PAUSE_SECONDS, TimeUnit.SECONDS);
                called.drainPermits();
                seal();
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException failure) {
                complain(failure);
            }
        }
    }

    private void complain(RuntimeException failure) {
        if (running) {
            log.warn("the audit log could not be sealed; it is tried again", failure);
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("audit-seal").start(this::work);
    }

    @Override
    public void stop() {
        running = false;
        Thread working = thread;
        if (working == null) {
            return;
        }
        working.interrupt();
        try {
            working.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
