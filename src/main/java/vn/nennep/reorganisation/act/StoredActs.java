package vn.nennep.reorganisation.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.access.AccountId;
import vn.nennep.access.Audit;
import vn.nennep.database.ProgramDoor;
import vn.nennep.organization.Journal;
import vn.nennep.reorganisation.ActId;
import vn.nennep.reorganisation.Acts;
import vn.nennep.reorganisation.NewAct;
import vn.nennep.reorganisation.Outcome;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.NotFound;
import vn.nennep.web.Refusal;

@Component
class StoredActs implements Acts {

    private static final String FOLLOW = "people and what they owe follow the units, wherever these stand";

    private final ActRows rows;
    private final Carrying carrying;
    private final Journal journal;
    private final ProgramDoor door;
    private final Audit audit;
    private final TransactionTemplate nested;
    private final Clock clock;

    StoredActs(
            ActRows rows,
            Carrying carrying,
            Journal journal,
            ProgramDoor door,
            Audit audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.carrying = carrying;
        this.journal = journal;
        this.door = door;
        this.audit = audit;
        this.nested = new TransactionTemplate(transactions);
        this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    @Override
    @Transactional
    public ActId draft(NewAct act, @Nullable AccountId by) {
        ActId id = rows.add(act, by == null ? null : by.value());
        audit.record(
                "reorganisation.act.drafted",
                subject(id),
                act.unit(),
                Map.of("steps", act.steps().size()));
        return id;
    }

    @Override
    public Outcome rehearse(ActId id) {
        return door.through(
                FOLLOW,
                () -> nested.execute(status -> {
                    status.setRollbackOnly();
                    return carrying.carry(rows.find(id).orElseThrow(NotFound::new));
                }));
    }

    @Override
    public Outcome carryOut(ActId id) {
        return door.through(
                FOLLOW,
                () -> nested.execute(status -> {
                    Act act = rows.lock(id).orElseThrow(NotFound::new);
                    if (!act.state().open()) {
                        return new Outcome(List.of(), act.touched());
                    }
                    refuseEarly(act);
                    Outcome outcome = carrying.carry(act);
                    if (outcome.possible()) {
                        rows.settle(id, Act.State.DONE, null, outcome.touched());
                        audit.record(
                                "reorganisation.act.carriedOut",
                                subject(id),
                                act.unit(),
                                Map.of("steps", act.steps().size()));
                    } else {
                        status.setRollbackOnly();
                    }
                    return outcome;
                }));
    }

    private void refuseEarly(Act act) {
        if (act.effectiveOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal("Việc này có hiệu lực từ ngày " + OfficialFigures.date(act.effectiveOn())
                    + ". Mời hẹn ngày; đến ngày đó chương trình tự thực hiện.");
        }
    }

    /// A scheduled act whose day has shown it to be impossible waits for somebody to look at it.
    void fail(ActId id, Outcome outcome) {
        String problem = outcome.problems().getFirst().message();
        nested.executeWithoutResult(_ -> rows.settle(id, Act.State.FAILED, problem, List.of()));
    }

    @Override
    @Transactional
    public void schedule(ActId id) {
        Act act = rows.lock(id).orElseThrow(NotFound::new);
        if (!act.state().open()) {
            throw new Refusal("Việc này " + act.state().label() + " nên không hẹn ngày được nữa.");
        }
        rows.settle(id, Act.State.SCHEDULED, null, List.of());
        audit.record("reorganisation.act.scheduled", subject(id), act.unit(), Map.of());
    }

    @Override
    @Transactional
    public void drop(ActId id) {
        Act act = rows.lock(id).orElseThrow(NotFound::new);
        if (!act.state().open()) {
            throw new Refusal("Việc này " + act.state().label() + " nên không bỏ được; có thể hoàn tác.");
        }
        rows.delete(id);
        audit.record("reorganisation.act.dropped", subject(id), act.unit(), Map.of());
    }

    @Override
    @Transactional
    public void undo(ActId id) {
        Act act = rows.lock(id).orElseThrow(NotFound::new);
        if (act.state() == Act.State.UNDONE) {
            return;
        }
        if (act.state() != Act.State.DONE) {
            throw new Refusal("Việc này chưa thực hiện nên không có gì để hoàn tác.");
        }
        door.run(FOLLOW, () -> takeBack(id));
        rows.settle(id, Act.State.UNDONE, null, List.of());
        audit.record("reorganisation.act.undone", subject(id), act.unit(), Map.of());
    }

    private void takeBack(ActId id) {
        List<Journal.Rows> since = journal.since(id.value());
        if (!since.isEmpty()) {
            throw new Refusal("Không hoàn tác được: đơn vị mới đã được dùng ("
                    + Words.of(since.getFirst().relation()) + "). Mời hoàn tác hoặc gỡ những việc sau trước.");
        }
        try {
            journal.undo(id.value());
        } catch (Journal.ChangedSince changed) {
            throw new Refusal("Không hoàn tác được: " + Words.of(changed.relation())
                    + " đã thay đổi sau việc này. Mời hoàn tác việc sau trước, hoặc lập một việc sắp xếp mới.");
        }
    }

    private static String subject(ActId id) {
        return "reorganisation/" + id;
    }
}
