package vn.nennep.access.command;

import java.net.URI;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// The database as a command at the server reaches it, without the program: its address as typed or as the running
/// program wrote it down, user and password in the environment (PGUSER, PGPASSWORD) where not in the address.
public final class CommandDatabase {

    private CommandDatabase() {}

    public static DataSource source(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        URI address = URI.create(url.replaceFirst("^jdbc:", ""));
        source.setUrl("jdbc:postgresql://" + address.getRawAuthority().replaceFirst("^.*@", "") + address.getRawPath()
                + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()));
        String[] userAndPassword =
                Optional.ofNullable(address.getUserInfo()).orElse("").split(":", 2);
        source.setUser(said("PGUSER").orElse(userAndPassword[0]));
        source.setPassword(said("PGPASSWORD").orElse(userAndPassword[userAndPassword.length - 1]));
        return source;
    }

    private static Optional<String> said(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isEmpty());
    }
}
