package vn.nennep.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import vn.nennep.access.AccountId;
import vn.nennep.access.grant.AccountToken;

/// Keeps nothing in the session but the number of the account, so that sessions survive every upgrade.
@Component
class SessionAccount implements SecurityContextRepository {

    private static final String ATTRIBUTE = "account";

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @SuppressWarnings("deprecation") // still abstract in the interface
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return new Deferred(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof AccountToken token) {
            HttpSession session = request.getSession();
            session.setAttribute(ATTRIBUTE, token.account().value());
            session.setAttribute(
                    FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                    token.account().toString());
        } else if (request.getSession(false) != null) {
            request.getSession().removeAttribute(ATTRIBUTE);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return account(request) != null;
    }

    private static @Nullable Long account(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (Long) session.getAttribute(ATTRIBUTE);
    }

    /// Reads the session only when somebody asks who is calling; static files never do.
    private static final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext context;
        private boolean generated;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            SecurityContext known = context;
            if (known == null) {
                Long account = account(request);
                generated = account == null;
                known = account == null
                        ? SecurityContextHolder.createEmptyContext()
                        : new SecurityContextImpl(new AccountToken(new AccountId(account)));
                context = known;
            }
            return known;
        }

        @Override
        public boolean isGenerated() {
            get();
            return generated;
        }
    }
}
