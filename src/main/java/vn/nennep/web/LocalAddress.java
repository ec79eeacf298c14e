package vn.nennep.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// Addresses within the program. Whatever a request names as a place to go to is checked here first, so that a link of
/// ours never leads to a foreign site.
public final class LocalAddress {

    private LocalAddress() {}

    /// A path from our root. Browsers read `//host` and `/\host` as another site.
    public static boolean isLocal(@Nullable String address) {
        return address != null
                && address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(c -> c == '\\' || c < ' ' || c == 127);
    }

    /// The page of ours from which the request came.
    public static Optional<String> cameFrom(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) {
            return Optional.empty();
        }
        try {
            URI page = new URI(referer);
            String address = page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
            return request.getServerName().equalsIgnoreCase(page.getHost()) && isLocal(address)
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
