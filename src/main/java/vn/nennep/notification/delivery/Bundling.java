package vn.nennep.notification.delivery;

import static nennep.sql.notification.Tables.DELIVERY;
import static nennep.sql.notification.Tables.NOTICE;
import static nennep.sql.notification.Tables.OUTGOING;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.access.AccountId;
import vn.nennep.notification.NoticeKind;
import vn.nennep.notification.choice.Choices;

/// Puts into one message all that is due to an account by a channel. Beyond so many messages a day the rest
/// waits for the next morning, and so does what must not come twice a day.
@Component
class Bundling {

    static final int MOST_A_DAY = 5;

    private static final int AT_ONCE = 200;

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Choices choices;
    private final List<String> oncePerDay;
    private final Clock clock;
    private final Clock systemClock;

    Bundling(
            DSLContext sql,
            TransactionTemplate transaction,
            Choices choices,
            List<NoticeKind> kinds,
            Clock clock,
            @Qualifier("systemClock") Clock systemClock) {
        this.sql = sql;
        this.transaction = transaction;
        this.choices = choices;
        this.oncePerDay = kinds.stream()
                .filter(NoticeKind::oncePerDay)
                .map(NoticeKind::code)
                .toList();
        this.clock = clock;
        this.systemClock = systemClock;
    }

    void bundle() {
        List<Record2<Long, String>> due;
        do {
            due = sql.selectDistinct(OUTGOING.ACCOUNT_ID, OUTGOING.CHANNEL)
                    .from(OUTGOING)
                    .where(due())
                    .limit(AT_ONCE)
                    .fetch();
            due.forEach(
                    each -> transaction.executeWithoutResult(_ -> bundle(new AccountId(each.value1()), each.value2())));
        } while (due.size() == AT_ONCE);
    }

    private Condition due() {
        return OUTGOING.DELIVERY_ID.isNull().and(OUTGOING.DUE_AT.le(clock.instant()));
    }

    private void bundle(AccountId account, String channel) {
        sql.fetch("select pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val("notification/" + account));
        if (countToday(account, channel) >= MOST_A_DAY) {
            putOff(account, channel, DSL.noCondition());
            return;
        }
        if (!oncePerDay.isEmpty() && reminded(account, channel)) {
            putOff(account, channel, OUTGOING.NOTICE_ID.in(ofKindsOncePerDay()));
        }
        if (sql.fetchExists(OUTGOING, mine(account, channel))) {
            UUID id = UUID.randomUUID();
            insert(id, account, channel);
            sql.update(OUTGOING)
                    .set(OUTGOING.DELIVERY_ID, id)
                    .where(mine(account, channel))
                    .execute();
        }
    }

    private Condition mine(AccountId account, String channel) {
        return due().and(OUTGOING.ACCOUNT_ID.eq(account.value())).and(OUTGOING.CHANNEL.eq(channel));
    }

    private int countToday(AccountId account, String channel) {
        return sql.fetchCount(
                DELIVERY,
                DELIVERY.ACCOUNT_ID.eq(account.value()),
                DELIVERY.CHANNEL.eq(channel),
                DELIVERY.MADE_ON.eq(LocalDate.now(clock)),
                DELIVERY.STATE.ne(State.DROPPED.name()));
    }

    /// Whether such a message went today or is still on its way.
    private boolean reminded(AccountId account, String channel) {
        return sql.fetchExists(DSL.selectOne()
                .from(DELIVERY)
                .join(OUTGOING)
                .on(OUTGOING.DELIVERY_ID.eq(DELIVERY.ID))
                .where(DELIVERY.ACCOUNT_ID.eq(account.value()))
                .and(DELIVERY.CHANNEL.eq(channel))
                .and(DELIVERY.STATE
                        .eq(State.WAITING.name())
                        .or(DELIVERY.STATE.eq(State.SENT.name()).and(DELIVERY.FINISHED_ON.ge(LocalDate.now(clock)))))
                .and(OUTGOING.NOTICE_ID.in(ofKindsOncePerDay())));
    }

    private org.jooq.Select<org.jooq.Record1<Long>> ofKindsOncePerDay() {
        return DSL.select(NOTICE.ID)
                .from(NOTICE)
                .where(NOTICE.ID.eq(OUTGOING.NOTICE_ID))
                .and(NOTICE.KIND.in(oncePerDay));
    }

    private void putOff(AccountId account, String channel, Condition which) {
        Instant tomorrow = choices.of(account).tomorrow(clock.instant(), clock.getZone());
        sql.update(OUTGOING)
                .set(OUTGOING.DUE_AT, tomorrow)
                .where(mine(account, channel))
                .and(which)
                .execute();
    }

    private void insert(UUID id, AccountId account, String channel) {
        sql.insertInto(DELIVERY)
                .set(DELIVERY.ID, id)
                .set(DELIVERY.ACCOUNT_ID, account.value())
                .set(DELIVERY.CHANNEL, channel)
                .set(DELIVERY.STATE, State.WAITING.name())
                .set(DELIVERY.MADE_ON, LocalDate.now(clock))
                .set(DELIVERY.NEXT_TRY_AT, systemClock.instant())
                .set(DELIVERY.MADE_AT, systemClock.instant())
                .execute();
    }
}
