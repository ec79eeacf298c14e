package vn.nennep.reorganisation.act;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.reorganisation.ActId;
import vn.nennep.reorganisation.Outcome;
import vn.nennep.web.JobWork;
import vn.nennep.web.Jobs;
import vn.nennep.web.NotFound;
import vn.nennep.web.Refusal;

/// Carries acts out as jobs: when somebody says so, or when the day of a scheduled one has come.
@Component
class ActWork implements JobWork {

    private static final String KIND = "reorganisation.act";

    private final ActRows rows;
    private final StoredActs acts;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ActWork(ActRows rows, StoredActs acts, Jobs jobs, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.acts = acts;
        this.jobs = jobs;
        this.transaction = transaction;
        this.clock = clock;
    }

    UUID start(Act act, @Nullable Long account) {
        return jobs.start(new Jobs.NewJob(
                KIND,
                act.title(),
                "reorganisation/" + act.id(),
                "/reorganisations/" + act.id(),
                act.unit().value(),
                account));
    }

    /// Begins whatever is due today or was due while the program was off.
    void startDue() {
        transaction.executeWithoutResult(_ -> {
            for (ActId id : rows.due(LocalDate.now(clock))) {
                start(rows.find(id).orElseThrow(NotFound::new), null);
            }
        });
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Jobs.Job job, Progress progress) {
        ActId id =
                new ActId(Long.parseLong(job.subject().substring(job.subject().indexOf('/') + 1)));
        transaction.executeWithoutResult(_ -> progress.total(1));
        Outcome outcome = acts.carryOut(id);
        if (!outcome.possible()) {
            acts.fail(id, outcome);
            throw new Refusal(outcome.problems().getFirst().message());
        }
        transaction.executeWithoutResult(_ -> progress.done(1, "Đã thực hiện"));
    }

    @Component
    static class Daily {

        @Bean
        Task<Void> reorganisationDay(ActWork work) {
            return Tasks.recurring("reorganisation-day", FixedDelay.of(Duration.ofMinutes(1)))
                    .execute((_, _) -> work.startDue());
        }
    }
}
