package vn.nennep.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Work that follows behind what people do, in a thread of its own, so that nobody waits for it: sealing,
/// summing up. What waits stands in the database, so a killed program's rest is done by whoever runs next;
/// several copies take turns by a lock of the work's own. For work with a beginning and an end that somebody
/// looks at there are [Jobs].
public abstract class Behind implements SmartLifecycle {

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final Semaphore called = new Semaphore(0);
    private final String name;
    private final long pauseMillis;
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    /// @param name of the thread
    /// @param pauseMillis how often it looks for what others have left
    protected Behind(String name, long pauseMillis) {
        this.name = name;
        this.pauseMillis = pauseMillis;
    }

    /// Does all that waits; called again when it fails.
    protected abstract void work();

    /// Piece by piece, each in a transaction of its own, as long as one says that more may wait.
    protected static void inPieces(TransactionTemplate transaction, BooleanSupplier piece) {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(_ -> piece.getAsBoolean()));
        }
    }

    /// To be called within a transaction: the work is done as soon as that is committed.
    public final void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                called.release();
            }
        });
    }

    private void keepWorking() {
        while (running) {
            try {
                called.tryAcquire(pauseMillis, TimeUnit.MILLISECONDS);
                called.drainPermits();
                work();
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException failure) {
                complain(failure);
            }
        }
    }

    private void complain(RuntimeException failure) {
        if (running) {
            log.warn("{} failed; it is tried again", name, failure);
        }
    }

    @Override
    public final void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name(name).start(this::keepWorking);
    }

    @Override
    public final void stop() {
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
    public final boolean isRunning() {
        return running;
    }
}
