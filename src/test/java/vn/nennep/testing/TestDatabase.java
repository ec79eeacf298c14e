package vn.nennep.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/// A real PostgreSQL, started once per JVM; every caller gets a fresh migrated database, copied from a template.
///
/// Not durable, on purpose: tests throw it away. Durability has a test of its own.
public final class TestDatabase {

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /// JDBC address of a new database that holds what the migrations left, and nothing else.
    public static String fresh() {
        return Server.url(Server.copy("test_" + COUNT.incrementAndGet()));
    }

    public static DataSource freshSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(fresh());
        return source;
    }

    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("encoding", "UTF8")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("jit", "off")
                        .setServerConfig("random_page_cost", "1.1")
                        .start();
                run(postgres, "create role nennep login", "create database " + TEMPLATE + " owner nennep");
                Flyway.configure()
                        .dataSource(postgres.getJdbcUrl("nennep", TEMPLATE), "nennep", "")
                        .locations("classpath:db/migration")
                        .load()
                        .migrate();
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String copy(String name) {
            run(POSTGRES, "create database " + name + " template " + TEMPLATE + " owner nennep");
            return name;
        }

        private static String url(String database) {
            return POSTGRES.getJdbcUrl("nennep", database);
        }

        private static void run(EmbeddedPostgres postgres, String... statements) {
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                for (String each : statements) {
                    statement.execute(each);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
