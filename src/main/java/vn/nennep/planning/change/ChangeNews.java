package vn.nennep.planning.change;

import static nennep.sql.planning.Tables.CHANGE_NOTICE;
import static nennep.sql.planning.Tables.PLAN;
import static nennep.sql.planning.Tables.PLAN_CHANGE;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.access.AccountId;
import vn.nennep.access.OfficeHolders;
import vn.nennep.notification.NewNotice;
import vn.nennep.notification.Notices;
import vn.nennep.organization.UnitId;
import vn.nennep.web.Behind;

/// Tells those who answer for the units that a change concerns, behind the change and in pieces; each account
/// once a change, and not whoever carried it out.
@Component
class ChangeNews extends Behind {

    static final String KIND = "planning.change";

    private static final long PAUSE_MILLIS = 10_000;
    private static final int AT_ONCE = 500;
    private static final int MOST_LINES = 10;

    private final DSLContext sql;
    private final OfficeHolders holders;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ChangeNews(DSLContext sql, OfficeHolders holders, Notices notices, TransactionTemplate transaction, Clock clock) {
        super("plan changes", PAUSE_MILLIS);
        this.sql = sql;
        this.holders = holders;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    protected void work() {
        inPieces(transaction, this::tell);
    }

    private record Waiting(
            long change,
            UnitId unit,
            String title,
            @Nullable Long by) {

        AccountChange of(AccountId account) {
            return new AccountChange(account, change, title);
        }
    }

    private record AccountChange(AccountId account, long change, String title) {}

    private boolean tell() {
        List<Waiting> waiting = waiting();
        Map<UnitId, Set<AccountId>> answering =
                holders.answering(waiting.stream().map(Waiting::unit).distinct().toList());
        Map<AccountChange, List<NewNotice.Line>> told = new LinkedHashMap<>();
        for (Waiting each : waiting) {
            answering.getOrDefault(each.unit(), Set.of()).stream()
                    .filter(account -> !Objects.equals(each.by(), account.value()))
                    .forEach(account -> told.computeIfAbsent(each.of(account), _ -> new ArrayList<>())
                            .add(new NewNotice.Line(
                                    each.unit(), "Xem thay đổi và hạn mới", "/changes/" + each.change())));
        }
        notices.tell(told.entrySet().stream().map(ChangeNews::notice).toList());
        mark(waiting);
        return waiting.size() == AT_ONCE;
    }

    private static NewNotice notice(Map.Entry<AccountChange, List<NewNotice.Line>> told) {
        AccountChange what = told.getKey();
        return new NewNotice(
                what.account(),
                KIND,
                "change/" + what.change(),
                what.title(),
                told.getValue().stream().limit(MOST_LINES).toList());
    }

    /// Several copies of the program take different rows.
    private List<Waiting> waiting() {
        return sql.select(
                        CHANGE_NOTICE.CHANGE_ID,
                        CHANGE_NOTICE.UNIT_ID,
                        PLAN.SYMBOL,
                        PLAN_CHANGE.DOCUMENT,
                        PLAN_CHANGE.CARRIED_OUT_BY)
                .from(CHANGE_NOTICE)
                .join(PLAN_CHANGE)
                .on(PLAN_CHANGE.ID.eq(CHANGE_NOTICE.CHANGE_ID))
                .join(PLAN)
                .on(PLAN.ID.eq(PLAN_CHANGE.PLAN_ID))
                .where(CHANGE_NOTICE.TOLD_AT.isNull())
                .and(PLAN_CHANGE.FINISHED_AT.isNotNull())
                .orderBy(CHANGE_NOTICE.CHANGE_ID, CHANGE_NOTICE.UNIT_ID)
                .limit(AT_ONCE)
                .forUpdate()
                .of(CHANGE_NOTICE)
                .skipLocked()
                .fetch(row -> new Waiting(
                        row.value1(), new UnitId(row.value2()), title(row.value3(), row.value4()), row.value5()));
    }

    private static String title(@Nullable String symbol, String document) {
        return (symbol == null ? "Kế hoạch" : "Kế hoạch " + symbol) + " đã điều chỉnh: " + document;
    }

    private void mark(List<Waiting> told) {
        Map<Long, List<Long>> units = told.stream()
                .collect(Collectors.groupingBy(
                        Waiting::change, Collectors.mapping(each -> each.unit().value(), Collectors.toList())));
        units.forEach((change, ids) -> sql.update(CHANGE_NOTICE)
                .set(CHANGE_NOTICE.TOLD_AT, clock.instant())
                .where(CHANGE_NOTICE.CHANGE_ID.eq(change))
                .and(CHANGE_NOTICE.UNIT_ID.in(ids))
                .execute());
    }
}
