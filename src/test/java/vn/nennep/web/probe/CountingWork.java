package vn.nennep.web.probe;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.web.JobWork;
import vn.nennep.web.Jobs;
import vn.nennep.web.Refusal;

/// Counts to the number its subject names, one step a transaction, from where the job stands: "10", "slow/60"; or stops
/// there badly: "broken/5", "refused/2".
@TestComponent
public class CountingWork implements JobWork {

    public static final String KIND = "probe.count";

    private static final Map<UUID, Integer> STEPS = new ConcurrentHashMap<>();

    private final TransactionTemplate transaction;

    CountingWork(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    public static int stepsOf(UUID job) {
        return STEPS.getOrDefault(job, 0);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Jobs.Job job, Progress progress) {
        String[] subject = job.subject().split("/");
        int goal = Integer.parseInt(subject[subject.length - 1]);
        progress.total(goal);
        for (int done = (int) job.done() + 1; done <= goal; done++) {
            step(job, progress, done, subject[0].equals("slow"));
        }
        if (subject[0].equals("refused")) {
            throw new Refusal("Mời chọn kỳ khác.");
        }
        if (subject[0].equals("broken")) {
            transaction.executeWithoutResult(_ -> {
                progress.done(goal + 1L, "Đếm nữa");
                throw new IllegalStateException("the inside");
            });
        }
    }

    private void step(Jobs.Job job, Progress progress, int done, boolean slowly) {
        if (slowly) {
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
        transaction.executeWithoutResult(_ -> {
            STEPS.merge(job.id(), 1, Integer::sum);
            progress.done(done, "Đếm đến " + done);
        });
    }
}
