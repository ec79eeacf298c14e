package vn.nennep.planning.change;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.web.JobWork;
import vn.nennep.web.Jobs;

/// Carries a change out. Each step takes one line for the next units and notes in the same transaction up to
/// which unit it came; killed anywhere, the next run goes on behind the last committed step.
@Component
class ChangeWork implements JobWork {

    static final String KIND = "planning.change";
    private static final int UNITS_A_STEP = 1_000;

    private final PlanChanges changes;
    private final ChangeLines lines;
    private final Telling telling;
    private final Map<ChangeLine.Action, LineWork> works;
    private final TransactionTemplate transaction;

    ChangeWork(
            PlanChanges changes,
            ChangeLines lines,
            Telling telling,
            List<LineWork> works,
            TransactionTemplate transaction) {
        this.changes = changes;
        this.lines = lines;
        this.telling = telling;
        this.works = works.stream().collect(Collectors.toMap(LineWork::action, Function.identity()));
        this.transaction = transaction;
    }

    static String subject(long change) {
        return "change/" + change;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Jobs.Job job, Progress progress) {
        long id = Long.parseLong(job.subject().substring(job.subject().indexOf('/') + 1));
        PlanChange change = changes.find(id).orElseThrow();
        List<ChangeLine> all = lines.of(id);
        transaction.executeWithoutResult(_ -> progress.total(all.size()));
        int done = 0;
        for (ChangeLine line : all) {
            carryOut(change, line);
            int carried = ++done;
            transaction.executeWithoutResult(_ -> progress.done(carried, "Điều chỉnh nhiệm vụ"));
        }
        transaction.executeWithoutResult(_ -> {
            telling.tell(change);
            changes.finished(id);
        });
    }

    private void carryOut(PlanChange change, ChangeLine line) {
        boolean finished = false;
        while (!finished) {
            finished = Boolean.TRUE.equals(transaction.execute(_ -> step(change, line.id(), UNITS_A_STEP)));
        }
    }

    /// @return whether the line is done
    boolean step(PlanChange change, long id, int atOnce) {
        ChangeLines.Reached reached = lines.lock(id);
        ChangeLine line = reached.line();
        if (line.finished()) {
            return true;
        }
        LineWork work = works.get(line.action());
        if (work == null) {
            throw new IllegalStateException("nobody carries out " + line.action());
        }
        if (reached.unit() == 0) {
            work.begin(change, line);
            line = lines.lock(id).line();
        }
        List<Long> next = work.next(change, line, reached.unit(), atOnce);
        int assignments = next.isEmpty() ? 0 : work.carryOut(change, line, next);
        boolean last = next.size() < atOnce;
        lines.reached(id, next.isEmpty() ? reached.unit() : next.getLast(), assignments, last);
        return last;
    }
}
