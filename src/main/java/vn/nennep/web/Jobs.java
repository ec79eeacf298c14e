package vn.nennep.web;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Long work with progress, kept in the database, resumed after a crash, and left at will (architecture, rule 6).
public interface Jobs {

    /// Starts a job after the current transaction commits; answers the unfinished one when the subject already has it.
    UUID start(NewJob job);

    Optional<Job> find(UUID id);

    /// Asks a job to stop; it does at its next step, and what that step did is undone. Nothing happens when its work
    /// cannot be stopped ([JobWork#stoppable]) or it has ended.
    void stop(UUID id);

    boolean stoppable(Job job);

    /// How long the rest will take at the pace of the present run; empty while that cannot be told.
    Optional<Duration> remaining(UUID id);

    record NewJob(
            String kind,
            String title,
            String subject,
            String resultHref,
            long unitId,
            @Nullable Long accountId) {}

    record Job(
            UUID id,
            String kind,
            String title,
            String subject,
            State state,
            long done,
            long total,
            String step,
            @Nullable String problem,
            String resultHref,
            long unitId,
            @Nullable Long startedBy,
            boolean stopAsked) {

        public int percent() {
            return total == 0 ? (state == State.DONE ? 100 : 0) : (int) Math.min(100, done * 100 / total);
        }

        public boolean finished() {
            return state != State.WAITING && state != State.RUNNING;
        }
    }

    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        /// By whoever had started it.
        STOPPED
    }
}
