package vn.nennep.web.job;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The scheduler's side of a job: it is run once, and run again when the program that ran it died or the database was
/// away. A job that failed for good says so in its row and counts as run.
@Configuration(proxyBeanMethods = false)
class JobTask {

    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("job");

    private static final Duration RETRY = Duration.ofSeconds(5);

    @Bean
    Task<Void> jobs(JobRunner runner) {
        return Tasks.oneTime(DESCRIPTOR)
                .onDeadExecutionRevive()
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                .execute((instance, context) ->
                        runner.run(UUID.fromString(instance.getId()), () -> context.getSchedulerState()
                                .isShuttingDown()));
    }
}
