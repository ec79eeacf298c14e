package vn.nennep.web.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.web.Jobs;
import vn.nennep.web.Jobs.Job;
import vn.nennep.web.Jobs.State;
import vn.nennep.web.probe.CountingWork;
import vn.nennep.web.probe.ProbeTest;

@ProbeTest
class JobsTest {

    @Autowired
    private Jobs jobs;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transaction;

    private static Jobs.NewJob counting(String subject) {
        return new Jobs.NewJob(CountingWork.KIND, "Đếm", subject, "/probe", 1, null);
    }

    private Job await(UUID id, Predicate<Job> wanted, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        Job job = jobs.find(id).orElseThrow();
        while (!wanted.test(job) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
            job = jobs.find(id).orElseThrow();
        }
        assertThat(job).matches(wanted);
        return job;
    }

    @Test
    void a_job_runs_to_its_end_soon_after_its_transaction() throws Exception {
        UUID id = jobs.start(counting("10"));
        Job job = await(id, Job::finished, Duration.ofSeconds(5));
        assertThat(job.state()).isEqualTo(State.DONE);
        assertThat(job.done()).isEqualTo(10);
        assertThat(job.percent()).isEqualTo(100);
    }

    @Test
    void a_job_whose_transaction_was_undone_never_was() throws Exception {
        UUID id = transaction.execute(status -> {
            status.setRollbackOnly();
            return jobs.start(counting("11"));
        });
        TimeUnit.MILLISECONDS.sleep(300);
        assertThat(jobs.find(id)).isEmpty();
    }

    @Test
    void one_subject_has_one_unfinished_job_of_a_kind() throws Exception {
        UUID first = jobs.start(counting("slow/60"));
        assertThat(jobs.start(counting("slow/60"))).isEqualTo(first);
        await(first, Job::finished, Duration.ofSeconds(15));
        UUID next = jobs.start(counting("slow/60"));
        assertThat(next).isNotEqualTo(first);
        await(next, Job::finished, Duration.ofSeconds(15));
    }

    @Test
    void what_remains_is_told_while_it_runs() throws Exception {
        UUID id = jobs.start(counting("slow/100"));
        await(id, job -> job.done() >= 20, Duration.ofSeconds(10));
        Duration remaining = jobs.remaining(id).orElseThrow();
        assertThat(remaining).isBetween(Duration.ofMillis(100), Duration.ofSeconds(20));
        await(id, Job::finished, Duration.ofSeconds(20));
        assertThat(jobs.remaining(id)).isEmpty();
    }

    @Test
    void a_failure_keeps_a_message_and_what_was_done() throws Exception {
        UUID broken = jobs.start(counting("broken/5"));
        Job job = await(broken, Job::finished, Duration.ofSeconds(5));
        assertThat(job.state()).isEqualTo(State.FAILED);
        assertThat(job.problem()).containsPattern("báo mã [2-9A-Z]{8}").doesNotContain("Exception", "inside");
        assertThat(job.done()).as("the step that failed is undone whole").isEqualTo(5);
        UUID refused = jobs.start(counting("refused/2"));
        assertThat(await(refused, Job::finished, Duration.ofSeconds(5)).problem())
                .isEqualTo("Mời chọn kỳ khác.");
    }

    /// What a killed program leaves: a job that runs and an execution that nobody nurses.
    @Test
    void a_job_of_a_killed_program_is_taken_up_where_it_stopped() throws Exception {
        UUID id = UUID.randomUUID();
        Instant dead = Instant.now().minus(Duration.ofMinutes(1));
        sql.query(
                        """
                        insert into web.job (id, kind, title, subject, state, done, total, result_href, unit_id, created_at, updated_at)
                        values ({0}, {1}, 'Đếm', '40', 'RUNNING', 30, 40, '/probe', 1, {2}::timestamptz, {2}::timestamptz)
                        """,
                        org.jooq.impl.DSL.val(id),
                        org.jooq.impl.DSL.val(CountingWork.KIND),
                        org.jooq.impl.DSL.val(dead.toString()))
                .execute();
        sql.query("""
                        insert into web.scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                        values ('job', {0}, {1}::timestamptz, true, 'killed', {1}::timestamptz, 2)
                        """, org.jooq.impl.DSL.val(id.toString()), org.jooq.impl.DSL.val(dead.toString()))
                .execute();
        Job job = await(id, Job::finished, Duration.ofSeconds(20));
        assertThat(job.state()).isEqualTo(State.DONE);
        assertThat(job.done()).isEqualTo(40);
        assertThat(CountingWork.stepsOf(id))
                .as("only the steps that were missing")
                .isCloseTo(10, within(0));
    }
}
