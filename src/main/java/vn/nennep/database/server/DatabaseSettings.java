package vn.nennep.database.server;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the database is.
///
/// @param url of a PostgreSQL; empty for the embedded one
/// @param folder of the embedded one
/// @param connections at most so many at once
@ConfigurationProperties("nennep.database")
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("data") Path folder,
        @DefaultValue("16") int connections) {

    boolean embedded() {
        return url.isBlank();
    }
}
