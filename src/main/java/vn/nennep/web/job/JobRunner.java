package vn.nennep.web.job;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.nennep.database.ProgramDoor;
import vn.nennep.web.JobWork;
import vn.nennep.web.Jobs.Job;
import vn.nennep.web.Jobs.State;
import vn.nennep.web.Refusal;
import vn.nennep.web.error.ErrorReference;

/// Runs a job from where it stands to its end, well or badly.
@Component
class JobRunner {

    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

    private final JobTable table;
    private final ObjectProvider<JobWork> works;
    private final ProgramDoor door;

    JobRunner(JobTable table, ObjectProvider<JobWork> works, ProgramDoor door) {
        this.table = table;
        this.works = works;
        this.door = door;
    }

    /// @param stopping whether the program is on its way down: then what fails is taken up again by the next start
    void run(UUID id, BooleanSupplier stopping) {
        Job job = table.find(id).orElseThrow();
        if (job.finished()) {
            return;
        }
        table.running(id);
        try {
            JobWork work = work(job.kind());
            door.throughout("job " + job.kind(), () -> work.run(job, new Told(id, work.stoppable())));
        } catch (JobWork.Stopped _) {
            table.finished(id, State.STOPPED, null);
            return;
        } catch (RuntimeException | Error failure) {
            if (stopping.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                throw failure;
            }
            table.finished(id, State.FAILED, problem(job, failure));
            return;
        }
        table.finished(id, State.DONE, null);
    }

    private JobWork work(String kind) {
        return works.stream()
                .filter(work -> work.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no work of kind " + kind));
    }

    private static String problem(Job job, Throwable failure) {
        if (failure instanceof Refusal) {
            return String.valueOf(failure.getMessage());
        }
        String reference = ErrorReference.next();
        log.error("{} job {} {} {}", reference, job.kind(), job.subject(), job.id(), failure);
        return "Việc dừng lại vì lỗi của chương trình. Phần đã làm vẫn được giữ; mời bắt đầu lại. Nếu vẫn gặp, báo mã "
                + reference + " cho người quản trị hệ thống.";
    }

    /// Told in the transaction of the step, when the work has one open.
    private final class Told implements JobWork.Progress {

        private final UUID id;
        private final boolean stoppable;

        Told(UUID id, boolean stoppable) {
            this.id = id;
            this.stoppable = stoppable;
        }

        @Override
        public void total(long total) {
            table.total(id, total);
        }

        @Override
        public void done(long done, String step) {
            if (table.done(id, done, step) && stoppable) {
                throw new JobWork.Stopped();
            }
        }
    }
}
