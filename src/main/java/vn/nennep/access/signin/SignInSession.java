package vn.nennep.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.AccountId;
import vn.nennep.access.Audit;
import vn.nennep.access.grant.AccountToken;
import vn.nennep.access.session.OpenSessions;

/// Opens the session of somebody whose password was right: under a new number, with a new form token.
@Component
class SignInSession {

    private final SecurityRules.Renewal renewal;
    private final SessionAccount sessions;
    private final Audit audit;

    SignInSession(SecurityRules.Renewal renewal, SessionAccount sessions, Audit audit) {
        this.renewal = renewal;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Transactional
    public void open(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        AccountToken token = new AccountToken(account);
        SessionAuthenticationStrategy strategy = renewal.strategy();
        strategy.onAuthentication(token, request, response);
        SecurityContext context = new SecurityContextImpl(token);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        OpenSessions.describe(request);
        audit.record("access.session.opened", "account/" + account, null, Map.of());
    }
}
