package vn.nennep.privacy.retention;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.database.ProgramDoor;
import vn.nennep.privacy.Retained;
import vn.nennep.privacy.retention.RetentionRules.Rule;

/// Erases every night what is past its term, some records in each transaction: killed anywhere, it goes on the
/// next night.
@Component
public class Retention {

    private static final int AT_ONCE = 200;
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);

    private final RetentionRules rules;
    private final Map<String, Retained> kinds;
    private final ProgramDoor door;
    private final TransactionTemplate transaction;
    private final DSLContext sql;
    private final Clock clock;

    Retention(
            RetentionRules rules,
            ObjectProvider<Retained> kinds,
            ProgramDoor door,
            TransactionTemplate transaction,
            DSLContext sql,
            Clock clock) {
        this.rules = rules;
        this.kinds = kinds.stream().collect(Collectors.toMap(Retained::rule, Function.identity()));
        this.door = door;
        this.transaction = transaction;
        this.sql = sql;
        this.clock = clock;
    }

    /// How many records of the rule have their event before the day.
    int past(Rule rule, LocalDate before) {
        return door.through("what is past its term is counted", () -> kind(rule).past(before));
    }

    public void run() {
        LocalDate today = LocalDate.now(clock);
        door.throughout("retention is the program's own work", () -> rules.all().forEach(rule -> {
            boolean more;
            do {
                more = step(rule, rule.before(today));
            } while (more);
        }));
    }

    /// @return whether more may be left
    private boolean step(Rule rule, LocalDate before) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            boolean mine = sql.fetchSingle("select pg_try_advisory_xact_lock(hashtextextended('privacy.retention', 0))")
                    .get(0, boolean.class);
            int erased = mine ? kind(rule).erase(before, AT_ONCE) : 0;
            if (erased > 0) {
                rules.note(rule, before, erased);
            }
            return erased > 0;
        }));
    }

    private Retained kind(Rule rule) {
        Retained kind = kinds.get(rule.code());
        if (kind == null) {
            throw new IllegalStateException("nobody keeps to the rule " + rule.code());
        }
        return kind;
    }

    @Configuration(proxyBeanMethods = false)
    static class Nightly {

        @Bean
        Task<Void> retentionNight(Retention retention) {
            return Tasks.recurring("privacy-retention", new Daily(ZoneId.of("Asia/Ho_Chi_Minh"), AT_NIGHT))
                    .execute((_, _) -> retention.run());
        }
    }
}
