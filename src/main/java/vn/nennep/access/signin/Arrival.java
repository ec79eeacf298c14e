package vn.nennep.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriUtils;
import vn.nennep.access.AccountId;
import vn.nennep.access.factor.FactorGate;
import vn.nennep.access.factor.Factors;
import vn.nennep.access.session.OpenSessions;
import vn.nennep.web.LocalAddress;
import vn.nennep.web.Redirect;

/// Where somebody comes who has shown the password, and where who has shown all there is to show.
@Component
public class Arrival {

    private final SignInSession session;
    private final SignInDevices devices;
    private final HalfWay halfWay;
    private final Factors factors;
    private final FactorGate gate;
    private final OpenSessions sessions;

    Arrival(
            SignInSession session,
            SignInDevices devices,
            HalfWay halfWay,
            Factors factors,
            FactorGate gate,
            OpenSessions sessions) {
        this.session = session;
        this.devices = devices;
        this.halfWay = halfWay;
        this.factors = factors;
        this.gate = gate;
        this.sessions = sessions;
    }

    Redirect withPassword(AccountId account, String next, HttpServletRequest request, HttpServletResponse response) {
        if (factors.any(account)) {
            halfWay.begin(account, next, request);
            return Redirect.to("/sign-in/second-step");
        }
        return inside(account, next, request, response);
    }

    /// A key counts as both. After the password it has to be a key of the same account.
    @Transactional
    public Redirect withKey(AccountId account, String next, HttpServletRequest request, HttpServletResponse response) {
        Optional<HalfWay.Someone> expected = halfWay.current(request);
        if (expected.isPresent() && !expected.get().account().equals(account)) {
            halfWay.end(request);
            return Redirect.to("/sign-in").saying("Khóa ấy là của tài khoản khác. Mời đăng nhập lại.");
        }
        return inside(account, expected.map(HalfWay.Someone::next).orElse(next), request, response);
    }

    /// Everything asked for is shown: in.
    @Transactional
    public Redirect inside(AccountId account, String next, HttpServletRequest request, HttpServletResponse response) {
        halfWay.end(request);
        session.open(account, request, response);
        sessions.begun(account, devices.remember(account, request, response), request);
        String asked = LocalAddress.isLocal(next) ? next : "/";
        Optional<Instant> due = gate.due(account);
        if (due.isEmpty()) {
            return Redirect.to(asked);
        }
        gate.told(request, due.get());
        return Redirect.to("/account/second-factor?next=" + UriUtils.encode(asked, StandardCharsets.UTF_8));
    }
}
