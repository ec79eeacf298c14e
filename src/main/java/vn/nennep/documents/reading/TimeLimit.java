package vn.nennep.documents.reading;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.nennep.documents.UnreadableFile;

/// Runs a reader on a thread of its own, so that a file made to keep it busy costs one interrupted thread and not the
/// request. Whatever a parser throws at a broken file comes out as an [UnreadableFile].
final class TimeLimit {

    private TimeLimit() {}

    static <T> T within(Duration limit, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread reader = Thread.ofPlatform().daemon().name("file-reading").start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            reader.interrupt();
            throw Refusal.tooSlow(limit.toSeconds());
        } catch (InterruptedException _) {
            reader.interrupt();
            Thread.currentThread().interrupt();
            throw Refusal.tooSlow(limit.toSeconds());
        } catch (ExecutionException e) {
            throw refused(e.getCause());
        }
    }

    /// Readers ask at every step whether they are still wanted: parsers themselves do not listen to interrupts.
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Abandoned();
        }
    }

    private static UnreadableFile refused(@Nullable Throwable cause) {
        return switch (cause) {
            case UnreadableFile refusal -> refusal;
            // A small file that needs more memory than the program has is a bomb by another name.
            case OutOfMemoryError _ -> Refusal.bomb();
            case null, default -> {
                UnreadableFile damaged = Refusal.damaged("này");
                damaged.initCause(cause);
                yield damaged;
            }
        };
    }

    private static final class Abandoned extends RuntimeException {}
}
