package vn.nennep.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/// The session's cookie. Over https its name binds it to this host and to https; over http, as on a first try at
/// localhost, browsers would refuse that name.
@Component
class SessionCookie implements CookieSerializer {

    private final CookieSerializer secure = cookie("__Host-nennep");
    private final CookieSerializer plain = cookie("nennep");

    private static CookieSerializer cookie(String name) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        return cookie;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        kind(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return kind(request).readCookieValues(request);
    }

    private CookieSerializer kind(HttpServletRequest request) {
        return request.isSecure() ? secure : plain;
    }
}
