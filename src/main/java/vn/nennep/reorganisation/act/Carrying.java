package vn.nennep.reorganisation.act;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.organization.Journal;
import vn.nennep.organization.Units;
import vn.nennep.reorganisation.Follower;
import vn.nennep.reorganisation.NewAct;
import vn.nennep.reorganisation.Outcome;

/// Carries an act out in the present transaction, step by step, each on a savepoint: so that one that is
/// impossible does not hide what is wrong with the others.
@Component
class Carrying {

    /// What this module and those below it keep; the rest is told by the followers.
    private static final Map<String, String> WATCHED = Map.of(
            "organization.unit", "đơn vị mới",
            "organization.unit_version", "đơn vị có thay đổi",
            "people.affiliation", "người chuyển nơi sinh hoạt",
            "people.position", "chức vụ kết thúc",
            "access.role_grant", "vai trò kết thúc hoặc chuyển theo");

    private final Journal journal;
    private final Units units;
    private final Steps steps;
    private final SuccessionRows succession;
    private final List<Follower> followers;
    private final TransactionTemplate savepoint;

    Carrying(
            Journal journal,
            Units units,
            Steps steps,
            SuccessionRows succession,
            List<Follower> followers,
            PlatformTransactionManager transactions) {
        this.journal = journal;
        this.units = units;
        this.steps = steps;
        this.succession = succession;
        this.followers = List.copyOf(followers);
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    Outcome carry(Act act) {
        List<Outcome.Trouble> problems = new ArrayList<>();
        Carried carried = new Carried(act.id().value(), act.decision(), new Ground(units, act.effectiveOn()));
        journal.under(act.id().value(), () -> {
            List<NewAct.Line> lines = act.steps();
            for (int no = 0; no < lines.size(); no++) {
                carry(carried, no, lines.get(no), problems);
            }
            succession.concern(act.id().value(), carried.concerned());
        });
        return new Outcome(List.copyOf(problems), touched(act));
    }

    private void carry(Carried act, int no, NewAct.Line line, List<Outcome.Trouble> problems) {
        try {
            savepoint.executeWithoutResult(_ -> steps.carry(act, no, line.step()));
        } catch (Impossible impossible) {
            problems.add(new Outcome.Trouble(no, String.valueOf(impossible.getMessage())));
        }
    }

    private List<Outcome.Touched> touched(Act act) {
        Map<String, String> words = new LinkedHashMap<>(WATCHED);
        followers.forEach(follower -> words.putAll(follower.watched()));
        return journal.touched(act.id().value()).stream()
                .filter(touched -> words.containsKey(touched.relation()))
                .map(touched -> new Outcome.Touched(words.getOrDefault(touched.relation(), ""), touched.rows()))
                .toList();
    }
}
