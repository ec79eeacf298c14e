package vn.nennep.notification.subscription;

import static nennep.sql.notification.Tables.SUBSCRIPTION;
import static nennep.sql.notification.Tables.TAKEN;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nennep.sql.notification.tables.records.SubscriptionRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.AccountId;
import vn.nennep.access.Browsers.Browser;
import vn.nennep.notification.push.Push;

/// The browsers in which accounts are told. An endpoint is of one account at a time: the last one that turned it on.
@Component
public class Subscriptions {

    private final DSLContext sql;
    private final Push push;
    private final Clock systemClock;

    Subscriptions(DSLContext sql, Push push, @Qualifier("systemClock") Clock systemClock) {
        this.sql = sql;
        this.push = push;
        this.systemClock = systemClock;
    }

    /// @param usable false when the program has other keys since, or its service is allowed no more
    public record Subscription(
            long id,
            String endpoint,
            String browser,
            String name,
            Instant since,
            java.util.Optional<Instant> lastTaken,
            String problem,
            boolean usable) {}

    public List<Subscription> of(AccountId account) {
        return rows(SUBSCRIPTION.ACCOUNT_ID.eq(account.value())).stream()
                .map(row -> new Subscription(
                        row.getId(),
                        row.getEndpoint(),
                        row.getBrowser(),
                        row.getName(),
                        row.getSince(),
                        java.util.Optional.ofNullable(row.getLastTakenAt()),
                        row.getProblem(),
                        usable(row)))
                .toList();
    }

    Set<AccountId> reached(Collection<AccountId> accounts) {
        return rows(SUBSCRIPTION.ACCOUNT_ID.in(
                        accounts.stream().map(AccountId::value).toList()))
                .stream()
                .filter(this::usable)
                .map(row -> new AccountId(row.getAccountId()))
                .collect(Collectors.toSet());
    }

    /// Those of the account that have not taken the message yet.
    List<SubscriptionRecord> waiting(AccountId account, UUID message) {
        return rows(SUBSCRIPTION
                        .ACCOUNT_ID
                        .eq(account.value())
                        .and(notExists(selectOne()
                                .from(TAKEN)
                                .where(TAKEN.DELIVERY_ID.eq(message), TAKEN.SUBSCRIPTION_ID.eq(SUBSCRIPTION.ID)))))
                .stream()
                .filter(this::usable)
                .toList();
    }

    private List<SubscriptionRecord> rows(Condition which) {
        return sql.selectFrom(SUBSCRIPTION)
                .where(which)
                .orderBy(SUBSCRIPTION.ID)
                .fetch();
    }

    private boolean usable(SubscriptionRecord row) {
        return push.on() && row.getForKey().equals(push.key()) && push.allows(row.getEndpoint());
    }

    boolean taken(UUID message) {
        return sql.fetchExists(TAKEN, TAKEN.DELIVERY_ID.eq(message));
    }

    /// Turned off meanwhile, it is not noted.
    @Transactional
    void took(long id, UUID message) {
        int there = sql.update(SUBSCRIPTION)
                .set(SUBSCRIPTION.LAST_TAKEN_AT, systemClock.instant())
                .set(SUBSCRIPTION.PROBLEM, "")
                .where(SUBSCRIPTION.ID.eq(id))
                .execute();
        if (there == 1) {
            sql.insertInto(TAKEN)
                    .set(TAKEN.DELIVERY_ID, message)
                    .set(TAKEN.SUBSCRIPTION_ID, id)
                    .onConflictDoNothing()
                    .execute();
        }
    }

    @Transactional
    void said(long id, String problem) {
        sql.update(SUBSCRIPTION)
                .set(SUBSCRIPTION.PROBLEM, problem)
                .where(SUBSCRIPTION.ID.eq(id))
                .execute();
    }

    int count(AccountId account) {
        return sql.fetchCount(SUBSCRIPTION, SUBSCRIPTION.ACCOUNT_ID.eq(account.value()));
    }

    boolean has(AccountId account, String endpoint) {
        return sql.fetchExists(
                SUBSCRIPTION, SUBSCRIPTION.ACCOUNT_ID.eq(account.value()), SUBSCRIPTION.ENDPOINT.eq(endpoint));
    }

    /// What the endpoint was before, of whomever, is gone.
    @Transactional
    void write(AccountId account, Push.Target target, Browser browser) {
        forget(SUBSCRIPTION.ENDPOINT.eq(target.endpoint()).and(SUBSCRIPTION.ACCOUNT_ID.ne(account.value())));
        sql.insertInto(SUBSCRIPTION)
                .set(SUBSCRIPTION.ACCOUNT_ID, account.value())
                .set(SUBSCRIPTION.ENDPOINT, target.endpoint())
                .set(SUBSCRIPTION.P256DH, target.p256dh())
                .set(SUBSCRIPTION.AUTH, target.auth())
                .set(SUBSCRIPTION.FOR_KEY, push.key())
                .set(SUBSCRIPTION.BROWSER, browser.number())
                .set(SUBSCRIPTION.NAME, browser.name())
                .set(SUBSCRIPTION.SINCE, systemClock.instant())
                .onConflict(SUBSCRIPTION.ENDPOINT)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /// @return whose they were, once for each
    @Transactional
    List<AccountId> forget(Condition which) {
        return sql.deleteFrom(SUBSCRIPTION)
                .where(which)
                .returningResult(SUBSCRIPTION.ACCOUNT_ID)
                .fetch(row -> new AccountId(row.value1()));
    }
}
