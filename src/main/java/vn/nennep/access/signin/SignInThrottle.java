package vn.nennep.access.signin;

import static nennep.sql.access.Tables.SIGN_IN_FAILURE;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts tries before they are checked, so that a hundred at the same moment are not all free. Failures are counted
/// per name and address: somebody else's tries elsewhere never lock an account's owner out. Names are kept only as
/// hashes, because people type passwords into the wrong field.
@Component
class SignInThrottle {

    private static final Duration KEPT = Duration.ofDays(1);

    private final DSLContext sql;
    private final Clock systemClock;

    SignInThrottle(DSLContext sql, @Qualifier("systemClock") Clock systemClock) {
        this.sql = sql;
        this.systemClock = systemClock;
    }

    /// Counts one more try.
    ///
    /// @return how long to wait instead; zero when the password may be checked
    @Transactional
    public Duration attempt(Tries tries) {
        Instant now = systemClock.instant();
        String scope = hash(tries.scope());
        @Nullable String network = tries.address() == null ? null : hash(tries.address());
        sql.fetch("select pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val(network == null ? scope : network));
        Duration name = wait(scope, now, Waits::forName);
        Duration net = network == null ? Duration.ZERO : wait(network, now, Waits::forAddress);
        if (!name.isZero() || !net.isZero()) {
            return name.compareTo(net) > 0 ? name : net;
        }
        count(scope, now);
        if (network != null) {
            count(network, now);
        }
        sql.deleteFrom(SIGN_IN_FAILURE)
                .where(SIGN_IN_FAILURE.AT.lt(now.minus(KEPT)))
                .execute();
        return Duration.ZERO;
    }

    private void count(String scope, Instant now) {
        sql.insertInto(SIGN_IN_FAILURE, SIGN_IN_FAILURE.SCOPE, SIGN_IN_FAILURE.AT)
                .values(scope, now)
                .execute();
    }

    /// It was right: the name starts anew, and the address is given its try back.
    @Transactional
    public void succeeded(Tries tries) {
        sql.deleteFrom(SIGN_IN_FAILURE)
                .where(SIGN_IN_FAILURE.SCOPE.eq(hash(tries.scope())))
                .execute();
        if (tries.address() != null) {
            sql.deleteFrom(SIGN_IN_FAILURE)
                    .where(SIGN_IN_FAILURE.ID.eq(DSL.select(DSL.max(SIGN_IN_FAILURE.ID))
                            .from(SIGN_IN_FAILURE)
                            .where(SIGN_IN_FAILURE.SCOPE.eq(hash(tries.address())))))
                    .execute();
        }
    }

    private Duration wait(String scope, Instant now, java.util.function.IntFunction<Duration> rule) {
        var latest = DSL.max(SIGN_IN_FAILURE.AT);
        var count = DSL.count();
        var row = sql.select(count, latest)
                .from(SIGN_IN_FAILURE)
                .where(SIGN_IN_FAILURE.SCOPE.eq(scope))
                .and(SIGN_IN_FAILURE.AT.gt(now.minus(Waits.WINDOW)))
                .fetchSingle();
        if (row.get(count) == 0) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, row.get(latest).plus(rule.apply(row.get(count))));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
