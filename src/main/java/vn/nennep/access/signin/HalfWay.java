package vn.nennep.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.nennep.access.AccountId;

/// Between the password and the second factor: the session knows who it is about to be, and is nobody's yet.
@Component
class HalfWay {

    private static final String ACCOUNT = "half-way-account";
    private static final String SINCE = "half-way-since";
    private static final String NEXT = "half-way-next";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /// @param next the page of ours asked for before signing in
    record Someone(AccountId account, String next) {}

    private final Clock systemClock;

    HalfWay(@Qualifier("systemClock") Clock systemClock) {
        this.systemClock = systemClock;
    }

    void begin(AccountId account, String next, HttpServletRequest request) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(ACCOUNT, account.value());
        session.setAttribute(SINCE, systemClock.instant().toEpochMilli());
        session.setAttribute(NEXT, next);
    }

    Optional<Someone> current(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(ACCOUNT) instanceof Long account)
                || !(session.getAttribute(SINCE) instanceof Long since)
                || Instant.ofEpochMilli(since).plus(LONGEST).isBefore(systemClock.instant())) {
            return Optional.empty();
        }
        return Optional.of(new Someone(new AccountId(account), (String) session.getAttribute(NEXT)));
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ACCOUNT);
            session.removeAttribute(SINCE);
            session.removeAttribute(NEXT);
        }
    }
}
