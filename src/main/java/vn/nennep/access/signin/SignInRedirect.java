package vn.nennep.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriUtils;
import vn.nennep.web.LocalAddress;

/// Sends strangers to the sign-in page, which brings them back to what they asked for. An htmx request is told 401: the
/// page says so and keeps what was typed.
final class SignInRedirect implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        redirect(request, response);
    }

    void redirect(HttpServletRequest request, HttpServletResponse response) {
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String next = next(request);
        send(
                next.equals("/") ? "/sign-in" : "/sign-in?next=" + UriUtils.encode(next, StandardCharsets.UTF_8),
                response);
    }

    /// A change cannot be repeated by an address; its page can.
    private static String next(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return LocalAddress.cameFrom(request).orElse("/");
        }
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    static void send(String href, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, href);
    }
}
