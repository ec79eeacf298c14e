package vn.nennep.access.signin;

import static nennep.sql.access.Tables.ACCOUNT;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
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
    private final SignInDevices devices;

    SignIns(DSLContext sql, Passwords passwords, SignInThrottle throttle, SignInDevices devices) {
        this.sql = sql;
        this.passwords = passwords;
        this.throttle = throttle;
        this.devices = devices;
    }

    Outcome attempt(String typedName, String password, HttpServletRequest request) {
        String username = typedName.toLowerCase(Locale.ROOT);
        @Nullable Record2<Long, String> account = sql.select(ACCOUNT.ID, ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .where(ACCOUNT.USERNAME.eq(username))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .fetchOne();
        Tries tries = tries(username, account == null ? null : new AccountId(account.value1()), request);
        Duration wait = throttle.attempt(tries);
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        if (!passwords.matches(password, account == null ? null : account.value2()) || account == null) {
            return new Outcome.Wrong();
        }
        throttle.succeeded(tries);
        return new Outcome.Welcome(new AccountId(account.value1()));
    }

    private Tries tries(String username, @Nullable AccountId account, HttpServletRequest request) {
        Optional<String> device = account == null ? Optional.empty() : devices.known(account, request);
        return account != null && device.isPresent()
                ? Tries.fromDevice(device.get(), account)
                : Tries.byName(username, ClientAddress.network(request.getRemoteAddr()));
    }
}
