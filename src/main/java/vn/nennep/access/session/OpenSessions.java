package vn.nennep.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import vn.nennep.access.AccountId;
import vn.nennep.access.BrowserFollower;
import vn.nennep.access.account.HandedCodes;

/// The sessions of an account that have not ended. A session's number is a key to it, so pages name it by a hash.
@Component
public class OpenSessions {

    private static final String BROWSER = "browser";
    private static final String ADDRESS = "address";
    private static final String NUMBER = "browser-number";
    private static final int KEY_BYTES = 8;

    /// @param browser "Chrome trên Windows"
    /// @param address of the network it came from, as it was when the session was opened
    public record Open(String key, String browser, String address, Instant since, Instant last, boolean here) {}

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final List<BrowserFollower> followers;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions, List<BrowserFollower> followers) {
        this.sessions = sessions;
        this.followers = followers;
    }

    /// Notes in the session from where it is opened.
    public static void describe(HttpServletRequest request) {
        HttpSession session = request.getSession();
        session.setAttribute(BROWSER, BrowserName.of(request.getHeader("User-Agent")));
        session.setAttribute(ADDRESS, String.valueOf(request.getRemoteAddr()));
    }

    /// Notes in the session in which browser it is, and tells those who keep something there.
    public void begun(AccountId account, String browser, HttpServletRequest request) {
        request.getSession().setAttribute(NUMBER, browser);
        followers.forEach(each -> each.signedIn(account, browser));
    }

    /// Signed out here by its owner; the session is still there.
    public void left(AccountId account, HttpServletRequest request) {
        left(account, browser(request));
    }

    private void left(AccountId account, String browser) {
        if (!browser.isEmpty()) {
            followers.forEach(each -> each.signedOut(account, browser));
        }
    }

    /// This one first, then the latest.
    public List<Open> of(AccountId account, HttpServletRequest request) {
        String here = here(request);
        return sessions.findByPrincipalName(account.toString()).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> open(session, here))
                .sorted(Comparator.comparing(Open::here)
                        .thenComparing(Open::last)
                        .reversed())
                .toList();
    }

    private static Open open(Session session, String here) {
        return new Open(
                key(session.getId()),
                Optional.ofNullable(session.<String>getAttribute(BROWSER)).orElse("Trình duyệt khác"),
                Optional.ofNullable(session.<String>getAttribute(ADDRESS)).orElse(""),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(here));
    }

    /// @return whether there was such a session of the account
    public boolean end(AccountId account, String key) {
        List<? extends Session> found = sessions.findByPrincipalName(account.toString()).values().stream()
                .filter(session -> key(session.getId()).equals(key))
                .toList();
        for (Session session : found) {
            sessions.deleteById(session.getId());
            left(
                    account,
                    Optional.ofNullable(session.<String>getAttribute(NUMBER)).orElse(""));
        }
        return !found.isEmpty();
    }

    /// All but the one that asks; all of them when nobody asks from within.
    public int endOthers(AccountId account, @Nullable HttpServletRequest request) {
        String here = request == null ? "" : here(request);
        List<String> others = sessions.findByPrincipalName(account.toString()).keySet().stream()
                .filter(id -> !id.equals(here))
                .toList();
        others.forEach(sessions::deleteById);
        String browser = request == null ? "" : browser(request);
        followers.forEach(each -> each.signedOutElsewhere(account, browser));
        return others.size();
    }

    static String browser(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(NUMBER) instanceof String number ? number : "";
    }

    private static String here(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : session.getId();
    }

    private static String key(String id) {
        return HexFormat.of().formatHex(HandedCodes.sha256(id), 0, KEY_BYTES);
    }
}
