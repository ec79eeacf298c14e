package vn.nennep.planning.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Access;
import vn.nennep.access.Audit;
import vn.nennep.planning.due.PlanEvents;
import vn.nennep.planning.landing.GivingDown;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.planning.obligation.TermsJson;
import vn.nennep.web.Jobs;
import vn.nennep.web.NotFound;
import vn.nennep.web.Refusal;

/// Carrying a change out: once, whoever presses and however often.
@Component
class Changing {

    private final PlanChanges changes;
    private final ChangeLines lines;
    private final EventLines eventLines;
    private final PlanEvents events;
    private final Obligations obligations;
    private final ChangeHome homes;
    private final GivingDown givingDown;
    private final Jobs jobs;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Changing(
            PlanChanges changes,
            ChangeLines lines,
            EventLines eventLines,
            PlanEvents events,
            Obligations obligations,
            ChangeHome homes,
            GivingDown givingDown,
            Jobs jobs,
            Access access,
            Audit audit,
            Clock clock) {
        this.changes = changes;
        this.lines = lines;
        this.eventLines = eventLines;
        this.events = events;
        this.obligations = obligations;
        this.homes = homes;
        this.givingDown = givingDown;
        this.jobs = jobs;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return the job; for a change carried out already, that job
    @Transactional
    public UUID carryOut(long id) {
        ChangeHome.Home home =
                homes.changeable(changes.find(id).orElseThrow(NotFound::new).plan());
        PlanChange change = changes.lock(id).orElseThrow(NotFound::new);
        if (change.job() != null && !failed(change.job())) {
            return change.job();
        }
        if (lines.of(id).isEmpty()) {
            throw new Refusal("Chưa có nội dung điều chỉnh nào. Mời thêm việc gia hạn, sửa, bổ sung hoặc thôi giao.");
        }
        if (change.draft()) {
            checkAsWritten(id);
        }
        return start(change, home, "planning.change.carried_out", Map.of());
    }

    /// What another change has amended meanwhile is not overwritten unseen.
    private void checkAsWritten(long id) {
        for (ChangeLine line : lines.of(id)) {
            if (line.action() == ChangeLine.Action.AMEND
                    && line.before() != null
                    && !obligations
                            .find(line.about())
                            .map(Obligation::terms)
                            .filter(TermsJson.read(line.before())::equals)
                            .isPresent()) {
                throw new Refusal("Nhiệm vụ “" + TermsJson.read(line.before()).title()
                        + "” đã được một văn bản khác sửa sau khi soạn bản này. Mời bỏ nội dung đó rồi thêm lại.");
            }
        }
    }

    private boolean failed(UUID job) {
        return jobs.find(job)
                .filter(known -> known.state() == Jobs.State.FAILED)
                .isPresent();
    }

    /// An event's day is recorded, put right, or taken back.
    @Transactional
    public UUID date(ChangeHome.Home home, String event, @Nullable LocalDate day, String basis) {
        LocalDate today = LocalDate.now(clock);
        long id = changes.draft(home.id(), basis, today, today, event);
        events.record(home.id(), id, event, day);
        List<Long> waiting = eventLines.waiting(home.id(), event);
        waiting.forEach(obligation -> lines.event(id, obligation));
        return start(
                changes.find(id).orElseThrow(),
                home,
                "planning.event.recorded",
                Map.of("on", day == null ? "" : day.toString()));
    }

    private UUID start(PlanChange change, ChangeHome.Home home, String action, Map<String, Object> detail) {
        if (!givingDown.finished(change.plan())) {
            throw new Refusal("Kế hoạch còn đang giao xuống. Mời đợi giao xong rồi làm lại.");
        }
        if (changes.underWay(change)) {
            throw new Refusal("Một lần điều chỉnh trước còn đang thực hiện. Mời đợi xong rồi làm lại.");
        }
        Long account = access.caller().account().value();
        UUID job = jobs.start(new Jobs.NewJob(
                ChangeWork.KIND,
                "Điều chỉnh " + home.label(),
                ChangeWork.subject(change.id()),
                change.href(),
                home.unit().value(),
                account));
        changes.carriedOut(change.id(), job);
        audit.record(action, "change/" + change.id(), home.unit(), detail);
        return job;
    }
}
