package vn.nennep.organization;

import java.util.List;

/// What each act of reorganisation changed, row by row in every module that hands its tables in (migration
/// V071), so that it can be undone exactly.
public interface Journal {

    /// Does the work in the present transaction and notes what it changes.
    ///
    /// @param act number of the act
    void under(long act, Runnable work);

    /// How many rows of each table it has changed; a row counts once. Of spans of days, those that begin count.
    List<Rows> touched(long act);

    /// What came to name a unit since the act opened it; empty when the act can be undone as far as that goes.
    List<Rows> since(long act);

    /// Takes everything back, in the present transaction.
    ///
    /// @throws ChangedSince when a row is no longer as the act left it: then nothing is taken back, and the
    /// transaction is lost
    void undo(long act);

    /// @param relation table, as `planning.plan`
    record Rows(String relation, long rows) {}

    class ChangedSince extends RuntimeException {

        private final String relation;

        public ChangedSince(String relation, Throwable cause) {
            super(relation + " has changed since", cause);
            this.relation = relation;
        }

        /// Table in which a row has changed, as `planning.plan`.
        public String relation() {
            return relation;
        }
    }
}
