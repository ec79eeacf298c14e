package vn.nennep.documents.reading;

import org.jspecify.annotations.Nullable;
import vn.nennep.documents.TableReading.RowTaker;
import vn.nennep.documents.UnreadableFile;

/// What went wrong with the one who takes the rows is not the file's fault, and is told apart from it.
final class TakerFailed extends RuntimeException {

    private final RuntimeException failure;

    private TakerFailed(RuntimeException failure) {
        super(failure);
        this.failure = failure;
    }

    static RowTaker wrapping(RowTaker taker) {
        return row -> {
            try {
                taker.take(row);
            } catch (RuntimeException failure) {
                throw new TakerFailed(failure);
            }
        };
    }

    static void unwrapped(Runnable reading) {
        try {
            reading.run();
        } catch (UnreadableFile refused) {
            for (Throwable cause = refused.getCause(); cause != null; cause = cause(cause)) {
                if (cause instanceof TakerFailed taker) {
                    throw taker.failure;
                }
            }
            throw refused;
        }
    }

    private static @Nullable Throwable cause(Throwable of) {
        return of.getCause() == of ? null : of.getCause();
    }
}
