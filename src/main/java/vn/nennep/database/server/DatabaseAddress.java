package vn.nennep.database.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nennep.database.StartProblem;

/// How to reach a database, whichever of the two usual spellings it was given in.
record DatabaseAddress(String jdbcUrl, String user, String password) {

    private static final Pattern LIBPQ =
            Pattern.compile("postgres(?:ql)?://(?:([^:@/]*)(?::([^@/]*))?@)?([^/?]+)(?:/([^?]*))?(\\?.*)?");

    /// @param user wins over the one in the URL when not empty; so does the password
    static DatabaseAddress of(String url, String user, String password) {
        String given = url.strip();
        if (given.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(given, user, password);
        }
        Matcher parts = LIBPQ.matcher(given);
        if (!parts.matches()) {
            throw new StartProblem(
                    "DATABASE_URL không đúng dạng. / DATABASE_URL is not understood.",
                    "Viết / Write: jdbc:postgresql://host:5432/name hoặc / or postgres://user:password@host:5432/name");
        }
        String database = parts.group(4) == null ? "" : parts.group(4);
        String options = parts.group(5) == null ? "" : parts.group(5);
        return new DatabaseAddress(
                "jdbc:postgresql://" + parts.group(3) + "/" + database + options,
                user.isEmpty() ? decoded(parts.group(1)) : user,
                password.isEmpty() ? decoded(parts.group(2)) : password);
    }

    private static String decoded(@Nullable String part) {
        // A plus sign is itself in this part of a URL.
        return part == null ? "" : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /// Passwords stay out of logs.
    @Override
    public String toString() {
        return jdbcUrl.replaceFirst("\\?.*", "");
    }
}
