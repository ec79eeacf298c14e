package vn.nennep.web.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import vn.nennep.web.Flash;

/// Messages that wait in the session for the next page and are shown once.
final class Flashes {

    private static final String ATTRIBUTE = "flash";

    private Flashes() {}

    static void put(HttpServletRequest request, Flash flash) {
        request.getSession().setAttribute(ATTRIBUTE, flash);
    }

    static List<Flash> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Flash flash)) {
            return List.of();
        }
        session.removeAttribute(ATTRIBUTE);
        return List.of(flash);
    }
}
