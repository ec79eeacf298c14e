package vn.nennep.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/// The token of forms lives in a cookie of its own, so that a stranger looking at the sign-in page costs no session.
final class FormTokens implements CsrfTokenRepository {

    private final CsrfTokenRepository secure = cookie("__Host-nennep-form");
    private final CsrfTokenRepository plain = cookie("nennep-form");

    private static CsrfTokenRepository cookie(String name) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(name);
        tokens.setCookiePath("/");
        tokens.setHeaderName("X-Form-Token");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true));
        return tokens;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return kind(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        kind(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return kind(request).loadToken(request);
    }

    private CsrfTokenRepository kind(HttpServletRequest request) {
        return request.isSecure() ? secure : plain;
    }
}
