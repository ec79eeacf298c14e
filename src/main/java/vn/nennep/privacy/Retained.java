package vn.nennep.privacy;

import java.time.LocalDate;

/// A kind of record that is erased when its term has passed, by a module that keeps it. The term is a row of
/// `privacy.retention_rule`; counts do not change by it (docs/guides/personal-data.md).
public interface Retained {

    /// Code of the rule: "SHEET".
    String rule();

    /// How many records have their event before the day.
    int past(LocalDate before);

    /// Erases some of them, in a transaction of the program's that the caller has begun.
    ///
    /// @return how many; 0 when none is left
    int erase(LocalDate before, int most);
}
