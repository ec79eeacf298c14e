package vn.nennep.database;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who asks, told to the database at the beginning of each transaction. Answers only what is known already: it is asked
/// while a transaction begins, so it may not begin one.
public interface Asking {

    Optional<Asker> current();

    /// @param reach roots of the units whose persons the caller may work with
    /// @param alone units whose persons the caller may work with, without what is below them
    /// @param places all units at which, or for which, the caller holds a role
    /// @param day the business day on which the reach counts
    record Asker(
            long account,
            @Nullable Long person,
            List<Long> reach,
            List<Long> alone,
            List<Long> places,
            LocalDate day) {}
}
