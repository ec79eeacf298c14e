package vn.nennep.database;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Cửa của chương trình. The database shows rows of persons only to callers who reach them (row-level security). What
/// counts persons, or follows from a fact about them, and shows nobody to anybody comes in by this door instead, as
/// the program itself. Who uses it is listed in `conventions.DoorTest`.
public interface ProgramDoor {

    /// In the running transaction, which is the caller's again afterwards, or in one of its own.
    ///
    /// @param why what is done as the program, for whoever reads the code
    <T extends @Nullable Object> T through(String why, Supplier<T> work);

    /// The same without an answer.
    default void run(String why, Runnable work) {
        this.<@Nullable Object>through(why, () -> {
            work.run();
            return null;
        });
    }

    /// For work that brings transactions of its own, such as jobs: each that begins meanwhile in this thread is the
    /// program's.
    void throughout(String why, Runnable work);
}
