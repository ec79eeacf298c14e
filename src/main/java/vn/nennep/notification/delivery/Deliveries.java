package vn.nennep.notification.delivery;

import static nennep.sql.notification.Tables.DELIVERY;
import static nennep.sql.notification.Tables.NOTICE;
import static nennep.sql.notification.Tables.NOTICE_LINE;
import static nennep.sql.notification.Tables.OUTGOING;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nennep.sql.notification.tables.records.DeliveryRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.AccountId;
import vn.nennep.notification.Channel;
import vn.nennep.organization.UnitId;

/// Messages and how far they came.
@Component
public class Deliveries {

    private final DSLContext sql;
    private final Clock clock;
    private final Clock systemClock;

    Deliveries(DSLContext sql, Clock clock, @Qualifier("systemClock") Clock systemClock) {
        this.sql = sql;
        this.clock = clock;
        this.systemClock = systemClock;
    }

    /// One try at sending; the next is appointed before it begins, so that a killed program's is made again.
    record Try(UUID id, AccountId account, Channel channel, int tries) {}

    record Line(String title, @Nullable UnitId unit, String text, String href) {}

    /// @param problem why it did not go
    public record Told(Channel channel, State state, Instant at, String problem) {}

    /// @param except by channels that seem closed just now
    @Transactional
    Optional<Try> next(Set<Channel> except) {
        return sql.selectFrom(DELIVERY)
                .where(DELIVERY.STATE.eq(State.WAITING.name()))
                .and(DELIVERY.NEXT_TRY_AT.le(systemClock.instant()))
                .and(DELIVERY.CHANNEL.notIn(except.stream().map(Channel::name).toList()))
                .orderBy(DELIVERY.NEXT_TRY_AT)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional()
                .map(this::begun);
    }

    private Try begun(DeliveryRecord row) {
        int tries = row.getTries() + 1;
        row.setTries(tries);
        row.setNextTryAt(systemClock.instant().plus(Pauses.after(tries)));
        row.store();
        return new Try(row.getId(), new AccountId(row.getAccountId()), Channel.valueOf(row.getChannel()), tries);
    }

    List<Line> lines(UUID delivery) {
        return sql.select(NOTICE.TITLE, NOTICE_LINE.UNIT_ID, NOTICE_LINE.TEXT, NOTICE_LINE.HREF)
                .from(OUTGOING)
                .join(NOTICE)
                .on(NOTICE.ID.eq(OUTGOING.NOTICE_ID))
                .join(NOTICE_LINE)
                .on(NOTICE_LINE.NOTICE_ID.eq(NOTICE.ID))
                .where(OUTGOING.DELIVERY_ID.eq(delivery))
                .orderBy(NOTICE.ID, NOTICE_LINE.NO)
                .fetch(row -> new Line(
                        row.value1(),
                        row.value2() == null ? null : new UnitId(row.value2()),
                        row.value3(),
                        row.value4()));
    }

    @Transactional
    void finished(UUID delivery, State state, String problem) {
        sql.update(DELIVERY)
                .set(DELIVERY.STATE, state.name())
                .set(DELIVERY.PROBLEM, problem)
                .set(DELIVERY.FINISHED_AT, systemClock.instant())
                .set(DELIVERY.FINISHED_ON, LocalDate.now(clock))
                .where(DELIVERY.ID.eq(delivery))
                .execute();
    }

    @Transactional
    void failed(UUID delivery, String problem) {
        sql.update(DELIVERY)
                .set(DELIVERY.PROBLEM, problem)
                .where(DELIVERY.ID.eq(delivery))
                .execute();
    }

    /// The latest messages of an account.
    public List<Told> latest(AccountId account, int most) {
        return sql.selectFrom(DELIVERY)
                .where(DELIVERY.ACCOUNT_ID.eq(account.value()), DELIVERY.STATE.ne(State.DROPPED.name()))
                .orderBy(DELIVERY.MADE_AT.desc(), DELIVERY.ID)
                .limit(most)
                .fetch(row -> new Told(
                        Channel.valueOf(row.getChannel()),
                        State.valueOf(row.getState()),
                        row.getMadeAt(),
                        row.getProblem()));
    }
}
