package vn.nennep.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.nennep.database.StartProblem;

/// The program's own PostgreSQL, durable: nothing acknowledged is lost when the program, the server or both are killed.
final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String NAME = "nennep";
    private static final long LARGE_LOG = 10L << 20;
    private static final int TRIES = 40;
    private static final long PAUSE_MILLIS = 250;

    private final DataFolder folder;
    private final Cluster cluster;
    private ServerKeys keys;

    private EmbeddedServer(DataFolder folder) throws IOException {
        this.folder = folder;
        this.keys = ServerKeys.read(folder);
        this.cluster = new Cluster(folder.cluster(), folder.log(), Programs.unpackedInto(folder.programs()));
    }

    /// @throws StartProblem when a person has to do something first
    static EmbeddedServer start(Path path) {
        DataFolder folder = DataFolder.open(path);
        try {
            EmbeddedServer server = new EmbeddedServer(folder);
            server.start();
            return server;
        } catch (IOException | SQLException e) {
            folder.close();
            throw new IllegalStateException("embedded PostgreSQL in " + folder, e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private void start() throws IOException, SQLException {
        turnOverLog();
        Leftover.clear(cluster);
        if (!keys.ready()) {
            keys.write(folder);
            cluster.create(keys.password());
        }
        cluster.refuseAnotherVersion();
        launch();
        if (!keys.ready()) {
            createDatabase();
            keys = keys.whole();
        }
        keys.write(folder);
    }

    /// Two hindrances pass by themselves: a port that someone took meanwhile, and the last breath of a killed server.
    private void launch() throws IOException {
        for (int attempt = 1; ; attempt++) {
            long seen = cluster.logLength();
            Programs.Outcome outcome = cluster.start(keys.port());
            if (outcome.succeeded()) {
                return;
            }
            String said = cluster.logFrom(seen);
            if (said.contains("Address already in use")) {
                keys = keys.onAnotherPort();
            } else if (!said.contains("pre-existing shared memory block")) {
                throw cluster.broken(outcome.output() + "\n" + said.strip());
            }
            if (attempt == TRIES) {
                throw cluster.broken(said.strip());
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void turnOverLog() throws IOException {
        if (Files.exists(folder.log()) && Files.size(folder.log()) > LARGE_LOG) {
            Files.move(folder.log(), folder.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// The program works as the owner of its database, not as superuser: row-level security holds for it too.
    private void createDatabase() throws SQLException {
        PGSimpleDataSource administration = new PGSimpleDataSource();
        administration.setUrl("jdbc:postgresql://127.0.0.1:" + keys.port() + "/postgres");
        administration.setUser("postgres");
        administration.setPassword(keys.password());
        try (Connection connection = administration.getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select from pg_roles where rolname = '" + NAME + "'")) {
                statement.execute("create role " + NAME + " login password '" + keys.password() + "'");
            }
            if (!exists(statement, "select from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    DatabaseAddress address() {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + keys.port() + "/" + NAME, NAME, keys.password());
    }

    @Override
    public void close() {
        try {
            Programs.Outcome outcome = cluster.stop();
            if (!outcome.succeeded()) {
                log.warn("PostgreSQL: {}", outcome.output());
            }
        } catch (IOException e) {
            log.warn("PostgreSQL could not be stopped; the next start does it", e);
        } finally {
            folder.close();
        }
    }
}
