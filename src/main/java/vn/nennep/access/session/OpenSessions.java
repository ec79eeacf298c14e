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
import vn.nennep.access.account.HandedCodes;

/// The sessions of an account that have not ended. A session's number is a key to it, so pages name it by a hash.
@Component
public class OpenSessions {

    private static final String BROWSER = "browser";
    private static final String ADDRESS = "address";
    private static final int KEY_BYTES = 8;

    /// @param browser "Chrome trên Windows"
    /// @param address of the network it came from, as it was when the session was opened
    public record Open(String key, String browser, String address, Instant since, Instant last, boolean here) {}

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /// Notes in the session from where it is opened.
    public static void describe(HttpServletRequest request) {
        HttpSession session = request.getSession();
        session.setAttribute(BROWSER, BrowserName.of(request.getHeader("User-Agent")));
        session.setAttribute(ADDRESS, String.valueOf(request.getRemoteAddr()));
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
        List<String> found = sessions.findByPrincipalName(account.toString()).keySet().stream()
                .filter(id -> key(id).equals(key))
                .toList();
        found.forEach(sessions::deleteById);
        return !found.isEmpty();
    }

    /// All but the one that asks; all of them when nobody asks from within.
    public int endOthers(AccountId account, @Nullable HttpServletRequest request) {
        String here = request == null ? "" : here(request);
        List<String> others = sessions.findByPrincipalName(account.toString()).keySet().stream()
                .filter(id -> !id.equals(here))
                .toList();
        others.forEach(sessions::deleteById);
        return others.size();
    }

    private static String here(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : session.getId();
    }

    private static String key(String id) {
        return HexFormat.of().formatHex(HandedCodes.sha256(id), 0, KEY_BYTES);
    }
}
