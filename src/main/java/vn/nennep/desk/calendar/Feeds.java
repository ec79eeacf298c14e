package vn.nennep.desk.calendar;

import static nennep.sql.desk.Tables.FEED;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.AccountId;
import vn.nennep.organization.UnitId;

/// Calendars read by other programs, each by a secret of its own: 160 random bits, of which only the hash is kept.
@Repository
class Feeds {

    static final int MOST = 20;

    private static final int SECRET_BYTES = 20;
    private static final int MOST_READINGS_AN_HOUR = 60;

    private final DSLContext sql;
    private final Clock clock;
    private final Clock systemClock;
    private final SecureRandom random = new SecureRandom();

    Feeds(DSLContext sql, Clock clock, @Qualifier("systemClock") Clock systemClock) {
        this.sql = sql;
        this.clock = clock;
        this.systemClock = systemClock;
    }

    record Feed(
            long id,
            AccountId account,
            @Nullable UnitId unit,
            LocalDate openedOn,
            @Nullable LocalDate lastReadOn) {}

    /// @param within whether it may be read now, or has been read too often within the hour
    record Reading(Feed feed, boolean within) {}

    /// @return the secret, told once
    @Transactional
    String open(AccountId account, @Nullable UnitId unit) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.insertInto(FEED)
                .set(FEED.ACCOUNT_ID, account.value())
                .set(FEED.UNIT_ID, unit == null ? null : unit.value())
                .set(FEED.TOKEN_HASH, hash(secret))
                .set(FEED.OPENED_AT, clock.instant())
                .set(FEED.HOUR, hour())
                .execute();
        return secret;
    }

    List<Feed> of(AccountId account) {
        return sql.selectFrom(FEED)
                .where(FEED.ACCOUNT_ID.eq(account.value()), FEED.REVOKED_AT.isNull())
                .orderBy(FEED.ID)
                .fetch(this::feed);
    }

    /// @return whether there was one of the account's to revoke
    @Transactional
    boolean revoke(AccountId account, long feed) {
        return sql.update(FEED)
                        .set(FEED.REVOKED_AT, systemClock.instant())
                        .where(FEED.ID.eq(feed), FEED.ACCOUNT_ID.eq(account.value()), FEED.REVOKED_AT.isNull())
                        .execute()
                == 1;
    }

    /// Finds the feed of a secret and counts the reading.
    @Transactional
    Optional<Reading> read(String secret) {
        Instant hour = hour();
        return sql.update(FEED)
                .set(
                        FEED.READINGS,
                        DSL.when(FEED.HOUR.eq(hour), FEED.READINGS.plus(1)).otherwise(1))
                .set(FEED.HOUR, hour)
                .set(FEED.LAST_READ_ON, LocalDate.now(clock))
                .where(FEED.TOKEN_HASH.eq(hash(secret)), FEED.REVOKED_AT.isNull())
                .returning()
                .fetchOptional()
                .map(row -> new Reading(feed(row), row.getReadings() <= MOST_READINGS_AN_HOUR));
    }

    private Feed feed(nennep.sql.desk.tables.records.FeedRecord row) {
        return new Feed(
                row.getId(),
                new AccountId(row.getAccountId()),
                row.getUnitId() == null ? null : new UnitId(row.getUnitId()),
                LocalDate.ofInstant(row.getOpenedAt(), clock.getZone()),
                row.getLastReadOn());
    }

    private Instant hour() {
        return systemClock.instant().truncatedTo(ChronoUnit.HOURS);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
