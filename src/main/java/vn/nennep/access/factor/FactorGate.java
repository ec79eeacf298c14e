package vn.nennep.access.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriUtils;
import vn.nennep.access.AccountId;
import vn.nennep.access.Caller;
import vn.nennep.access.grant.Callers;

/// Whoever has had time enough for a second factor comes no further than to the page that sets one up. Until when there
/// is time stands in the session, with the roles for which that was asked: so a role given meanwhile asks for it with
/// the next request, and the other requests are asked nothing.
@Component
public class FactorGate implements HandlerInterceptor, WebMvcConfigurer {

    private static final String DUE = "factor-due";
    private static final String ROLES = "factor-roles";
    private static final String SET_UP = "/account/second-factor";

    private final Callers callers;
    private final Factors factors;
    private final FactorRules rules;

    FactorGate(Callers callers, Factors factors, FactorRules rules) {
        this.callers = callers;
        this.factors = factors;
        this.rules = rules;
    }

    /// Until when the account may still do without; empty when it has one, or nobody asks.
    public Optional<Instant> due(AccountId account) {
        return factors.any(account) ? Optional.empty() : rules.due(account);
    }

    /// The page that sets one up is about to be shown; after that day nothing else is.
    public void told(HttpServletRequest request, Instant due) {
        request.getSession().setAttribute(DUE, due.toEpochMilli());
    }

    public void open(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(DUE) != null) {
            session.removeAttribute(DUE);
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        HttpSession session = request.getSession(false);
        if (session == null || !(handler instanceof HandlerMethod) || passes(request.getRequestURI())) {
            return true;
        }
        boolean first = callers.current()
                .map(caller -> firstAsked(caller, session, request))
                .orElse(false);
        if (!first && !over(session)) {
            return true;
        }
        send(request, response, first ? "?next=" + UriUtils.encode(asked(request), StandardCharsets.UTF_8) : "");
        return false;
    }

    /// Whether a role held now, and not yet at the last request, asks for what the account has not got. Nothing
    /// typed is lost for it: while there is time, only a page that is opened makes way.
    private boolean firstAsked(Caller caller, HttpSession session, HttpServletRequest request) {
        String roles = roles(caller);
        if (roles.equals(session.getAttribute(ROLES))) {
            return false;
        }
        Optional<Instant> due = due(caller.account());
        boolean news = due.isPresent() && session.getAttribute(DUE) == null;
        if (news && !rules.over(due.get()) && !isPage(request)) {
            return false;
        }
        session.setAttribute(ROLES, roles);
        due.ifPresentOrElse(day -> told(request, day), () -> open(request));
        return news && !over(session);
    }

    private static String roles(Caller caller) {
        return caller.grants().stream()
                .map(grant -> grant.role().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getHeader("HX-Request") == null;
    }

    private boolean over(HttpSession session) {
        return session.getAttribute(DUE) instanceof Long due && rules.over(Instant.ofEpochMilli(due));
    }

    private static String asked(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String next) {
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setHeader("HX-Redirect", SET_UP + next);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, SET_UP + next);
        }
    }

    private static boolean passes(String path) {
        return path.equals("/account")
                || path.startsWith("/account/")
                || path.startsWith("/sign-in")
                || path.equals("/error")
                || path.equals("/healthz");
    }
}
