package vn.nennep.planning.change;

import java.util.List;

/// How one kind of line is carried out, a thousand units at a time; each step may be run twice.
interface LineWork {

    ChangeLine.Action action();

    /// Before the first units, in their transaction.
    void begin(PlanChange change, ChangeLine line);

    /// The next units behind one, in order of id.
    List<Long> next(PlanChange change, ChangeLine line, long after, int limit);

    /// @return how many assignments it has changed
    int carryOut(PlanChange change, ChangeLine line, List<Long> units);
}
