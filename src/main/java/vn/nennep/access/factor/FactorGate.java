package vn.nennep.access.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Whoever has had time enough for a second factor comes no further than to the page that sets one up. Sign-in writes
// it
/// into the session, so that the other requests are asked nothing.
@Component
public class FactorGate implements HandlerInterceptor, WebMvcConfigurer {

    private static final String OVERDUE = "factor-overdue";
    private static final String SET_UP = "/account/second-factor";

    public void shut(HttpServletRequest request) {
        request.getSession().setAttribute(OVERDUE, true);
    }

    public void open(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(OVERDUE) != null) {
            session.removeAttribute(OVERDUE);
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod) || passes(request.getRequestURI())) {
            return true;
        }
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(OVERDUE) == null) {
            return true;
        }
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setHeader("HX-Redirect", SET_UP);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, SET_UP);
        }
        return false;
    }

    private static boolean passes(String path) {
        return path.equals("/account")
                || path.startsWith("/account/")
                || path.startsWith("/sign-in")
                || path.equals("/error")
                || path.equals("/healthz");
    }
}
