package vn.nennep.access.signin;

import static nennep.sql.access.Tables.SIGN_IN_DEVICE;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import vn.nennep.access.AccountId;
import vn.nennep.access.account.HandedCodes;

/// Browsers in which an account has signed in. Their cookie opens nothing; it only says that whoever tries now is no
/// stranger, so that strangers' tries do not make the owner wait.
@Component
class SignInDevices {

    private static final Duration KEPT = Duration.ofDays(400);
    private static final int NUMBER_BYTES = 8;

    private final DSLContext sql;
    private final Clock systemClock;

    SignInDevices(DSLContext sql, @Qualifier("systemClock") Clock systemClock) {
        this.sql = sql;
        this.systemClock = systemClock;
    }

    /// The token of the browser, when the account has signed in there before.
    Optional<String> known(AccountId account, HttpServletRequest request) {
        return token(request)
                .filter(token -> sql.fetchExists(
                        SIGN_IN_DEVICE,
                        SIGN_IN_DEVICE
                                .ACCOUNT_ID
                                .eq(account.value())
                                .and(SIGN_IN_DEVICE.TOKEN_HASH.eq(HandedCodes.sha256(token)))
                                .and(SIGN_IN_DEVICE.LAST_SEEN.gt(
                                        systemClock.instant().minus(KEPT)))));
    }

    /// @return the browser's number, which is the same whoever signs in there
    String remember(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        String token = token(request).orElseGet(HandedCodes::token);
        Instant now = systemClock.instant();
        sql.insertInto(SIGN_IN_DEVICE)
                .set(SIGN_IN_DEVICE.ACCOUNT_ID, account.value())
                .set(SIGN_IN_DEVICE.TOKEN_HASH, HandedCodes.sha256(token))
                .set(SIGN_IN_DEVICE.FIRST_SEEN, now)
                .set(SIGN_IN_DEVICE.LAST_SEEN, now)
                .onConflict(SIGN_IN_DEVICE.ACCOUNT_ID, SIGN_IN_DEVICE.TOKEN_HASH)
                .doUpdate()
                .set(SIGN_IN_DEVICE.LAST_SEEN, now)
                .execute();
        sql.deleteFrom(SIGN_IN_DEVICE)
                .where(SIGN_IN_DEVICE.ACCOUNT_ID.eq(account.value()))
                .and(SIGN_IN_DEVICE.LAST_SEEN.lt(now.minus(KEPT)))
                .execute();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(token, request.isSecure()));
        return HexFormat.of().formatHex(HandedCodes.sha256(token), 0, NUMBER_BYTES);
    }

    private static String cookie(String token, boolean secure) {
        return ResponseCookie.from(name(secure), token)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(KEPT)
                .build()
                .toString();
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request.isSecure())))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[A-Za-z0-9_-]{43}"));
    }

    private static String name(boolean secure) {
        return secure ? "__Host-nennep-device" : "nennep-device";
    }
}
