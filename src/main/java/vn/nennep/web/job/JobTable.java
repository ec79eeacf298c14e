package vn.nennep.web.job;

import static nennep.sql.web.Tables.JOB;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nennep.sql.web.tables.records.JobRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.nennep.web.Jobs;
import vn.nennep.web.Jobs.State;

/// The rows of jobs. Each method joins the caller's transaction when there is one.
@Component
class JobTable {

    private final DSLContext sql;
    private final Clock systemClock;

    JobTable(DSLContext sql, @Qualifier("systemClock") Clock systemClock) {
        this.sql = sql;
        this.systemClock = systemClock;
    }

    /// Empty when the subject already has an unfinished job of this kind.
    Optional<UUID> insert(Jobs.NewJob job) {
        Instant now = systemClock.instant();
        return sql.insertInto(JOB)
                .set(JOB.ID, UUID.randomUUID())
                .set(JOB.KIND, job.kind())
                .set(JOB.TITLE, job.title())
                .set(JOB.SUBJECT, job.subject())
                .set(JOB.STATE, State.WAITING.name())
                .set(JOB.RESULT_HREF, job.resultHref())
                .set(JOB.UNIT_ID, job.unitId())
                .set(JOB.STARTED_BY, job.accountId())
                .set(JOB.CREATED_AT, now)
                .set(JOB.UPDATED_AT, now)
                .onConflict(JOB.KIND, JOB.SUBJECT)
                .where(JOB.STATE.in(State.WAITING.name(), State.RUNNING.name()))
                .doNothing()
                .returning(JOB.ID)
                .fetchOptional(JOB.ID);
    }

    Optional<UUID> unfinished(String kind, String subject) {
        return sql.select(JOB.ID)
                .from(JOB)
                .where(JOB.KIND.eq(kind))
                .and(JOB.SUBJECT.eq(subject))
                .and(JOB.STATE.in(State.WAITING.name(), State.RUNNING.name()))
                .fetchOptional(JOB.ID);
    }

    Optional<Jobs.Job> find(UUID id) {
        return sql.selectFrom(JOB).where(JOB.ID.eq(id)).fetchOptional(JobTable::job);
    }

    Optional<Duration> remaining(UUID id) {
        return sql.selectFrom(JOB)
                .where(JOB.ID.eq(id))
                .and(JOB.STATE.eq(State.RUNNING.name()))
                .fetchOptional()
                .flatMap(JobTable::remaining);
    }

    void running(UUID id) {
        Instant now = systemClock.instant();
        sql.update(JOB)
                .set(JOB.STATE, State.RUNNING.name())
                .set(JOB.RUNNING_SINCE, now)
                .set(JOB.RUNNING_FROM, JOB.DONE)
                .set(JOB.UPDATED_AT, now)
                .where(JOB.ID.eq(id))
                .execute();
    }

    void askToStop(UUID id) {
        sql.update(JOB)
                .set(JOB.STOP_ASKED, true)
                .where(JOB.ID.eq(id))
                .and(JOB.STATE.in(State.WAITING.name(), State.RUNNING.name()))
                .execute();
    }

    void total(UUID id, long total) {
        sql.update(JOB)
                .set(JOB.TOTAL, total)
                .set(JOB.UPDATED_AT, systemClock.instant())
                .where(JOB.ID.eq(id))
                .execute();
    }

    /// Answers whether the job was asked to stop.
    boolean done(UUID id, long done, String step) {
        return sql.update(JOB)
                .set(JOB.DONE, done)
                .set(JOB.STEP, step)
                .set(JOB.UPDATED_AT, systemClock.instant())
                .where(JOB.ID.eq(id))
                .returning(JOB.STOP_ASKED)
                .fetchOptional(JOB.STOP_ASKED)
                .orElse(false);
    }

    void finished(UUID id, State state, @Nullable String problem) {
        Instant now = systemClock.instant();
        sql.update(JOB)
                .set(JOB.STATE, state.name())
                .set(JOB.PROBLEM, problem)
                .set(JOB.UPDATED_AT, now)
                .set(JOB.FINISHED_AT, now)
                .where(JOB.ID.eq(id))
                .execute();
    }

    private static Jobs.Job job(JobRecord row) {
        return new Jobs.Job(
                row.getId(),
                row.getKind(),
                row.getTitle(),
                row.getSubject(),
                State.valueOf(row.getState()),
                row.getDone(),
                row.getTotal(),
                row.getStep(),
                row.getProblem(),
                row.getResultHref(),
                row.getUnitId(),
                row.getStartedBy(),
                row.getStopAsked());
    }

    private static Optional<Duration> remaining(JobRecord row) {
        long doneNow = row.getDone() - row.getRunningFrom();
        long left = row.getTotal() - row.getDone();
        Instant since = row.getRunningSince();
        if (since == null || doneNow <= 0 || left <= 0) {
            return Optional.empty();
        }
        Duration spent = Duration.between(since, row.getUpdatedAt());
        return Optional.of(Duration.ofMillis(spent.toMillis() * left / doneNow));
    }
}
