package vn.nennep.planning.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.access.AccountId;
import vn.nennep.notification.NewNotice;
import vn.nennep.notification.Notices;
import vn.nennep.web.Behind;

/// Tells people of reminders, behind those who sent them: each account at most once a day, of everything that
/// waits for it then; what comes later the same day is told on the next (decision 0027).
@Component
class Telling extends Behind {

    private static final long PAUSE_MILLIS = 10_000;
    private static final int AT_ONCE = 500;

    private final DSLContext sql;
    private final Addressees addressees;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Telling(DSLContext sql, Addressees addressees, Notices notices, TransactionTemplate transaction, Clock clock) {
        super("reminders", PAUSE_MILLIS);
        this.sql = sql;
        this.addressees = addressees;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    protected void work() {
        inPieces(transaction, this::address);
        inPieces(transaction, this::tell);
    }

    private boolean address() {
        takeTurns();
        return addressees.address(AT_ONCE) == AT_ONCE;
    }

    private boolean tell() {
        takeTurns();
        LocalDate today = LocalDate.now(clock);
        List<AccountId> waiting = addressees.waiting(today, AT_ONCE);
        List<NewNotice> told = new ArrayList<>();
        for (AccountId account : waiting) {
            List<ReminderNotice.Item> items = addressees.items(account, today);
            if (!items.isEmpty()) {
                told.add(new ReminderNotice(account, today, items).notice());
                addressees.told(account, today);
            }
        }
        notices.tell(told);
        return waiting.size() == AT_ONCE;
    }

    /// Several copies of the program, one after the other.
    private void takeTurns() {
        sql.execute("select pg_advisory_xact_lock(hashtextextended('planning.reminder', 0))");
    }
}
