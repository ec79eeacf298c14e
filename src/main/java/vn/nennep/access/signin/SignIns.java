package vn.nennep.access.signin;

import static nennep.sql.access.Tables.ACCOUNT;

import java.time.Duration;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.access.AccountId;
import vn.nennep.access.account.Passwords;

/// Whether a name and a password belong together. The answer, and the time it takes, do not tell whether the name
/// exists.
@Component
class SignIns {

    sealed interface Outcome {
        record Welcome(AccountId account) implements Outcome {}

        record Wrong() implements Outcome {}

        record Wait(Duration left) implements Outcome {}
    }

    private final DSLContext sql;
    private final Passwords passwords;
    private final SignInThrottle throttle;

    SignIns(DSLContext sql, Passwords passwords, SignInThrottle throttle) {
        this.sql = sql;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    Outcome attempt(String typedName, String password, String remoteAddress) {
        String username = typedName.toLowerCase(Locale.ROOT);
        String address = ClientAddress.network(remoteAddress);
        Duration wait = throttle.attempt(username, address);
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        @Nullable Record2<Long, String> account = sql.select(ACCOUNT.ID, ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .where(ACCOUNT.USERNAME.eq(username))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .fetchOne();
        if (!passwords.matches(password, account == null ? null : account.value2()) || account == null) {
            return new Outcome.Wrong();
        }
        throttle.succeeded(username, address);
        return new Outcome.Welcome(new AccountId(account.value1()));
    }
}
