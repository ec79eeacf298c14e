package vn.nennep.web.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.nennep.web.JobWork;
import vn.nennep.web.Jobs;

/// A job and its place with the scheduler are written in one transaction; the scheduler is nudged when it commits.
@Component
class ScheduledJobs implements Jobs {

    private static final int TRIES = 5;

    private final JobTable table;
    private final ObjectProvider<Scheduler> scheduler; // the works it runs may themselves ask for Jobs
    private final ObjectProvider<JobWork> works;
    private final Clock systemClock;

    ScheduledJobs(
            JobTable table,
            ObjectProvider<Scheduler> scheduler,
            ObjectProvider<JobWork> works,
            @Qualifier("systemClock") Clock systemClock) {
        this.table = table;
        this.scheduler = scheduler;
        this.works = works;
        this.systemClock = systemClock;
    }

    @Override
    @Transactional
    public UUID start(NewJob job) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<UUID> fresh = table.insert(job);
            if (fresh.isPresent()) {
                schedule(fresh.get());
                return fresh.get();
            }
            Optional<UUID> running = table.unfinished(job.kind(), job.subject());
            if (running.isPresent()) {
                return running.get();
            }
            // it finished between the two questions
        }
        throw new IllegalStateException("could not start " + job);
    }

    private void schedule(UUID id) {
        scheduler
                .getObject()
                .schedule(JobTask.DESCRIPTOR.instance(id.toString()).scheduledTo(systemClock.instant()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }

    @Override
    public Optional<Job> find(UUID id) {
        return table.find(id);
    }

    @Override
    public void stop(UUID id) {
        table.find(id).filter(this::stoppable).ifPresent(job -> table.askToStop(job.id()));
    }

    @Override
    public boolean stoppable(Job job) {
        return !job.finished() && works.stream().anyMatch(work -> work.kind().equals(job.kind()) && work.stoppable());
    }

    @Override
    public Optional<Duration> remaining(UUID id) {
        return table.remaining(id);
    }
}
