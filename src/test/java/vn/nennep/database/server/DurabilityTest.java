package vn.nennep.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nennep.database.StartProblem;

class DurabilityTest {

    private static final int COMMITS = 400;

    @TempDir
    Path parent;

    @Test
    void every_acknowledged_commit_is_found_after_program_server_or_both_were_killed() throws Exception {
        Path folder = parent.resolve("data");

        KilledProgram both = KilledProgram.start(folder, 0);
        long last = both.awaitAcknowledged(COMMITS);
        both.killServer();
        both.killProgram();
        last = both.lastAcknowledged(last);
        assertThat(rowsAfterRestart(folder)).isGreaterThanOrEqualTo(last + 1);

        KilledProgram programOnly = KilledProgram.start(folder, last + 10);
        last = programOnly.awaitAcknowledged(COMMITS);
        long orphan = programOnly.serverPid();
        programOnly.killProgram();
        last = programOnly.lastAcknowledged(last);
        assertThat(isRunning(orphan)).as("postgres outlives the program").isTrue();
        assertThat(highestAfterRestart(folder)).isGreaterThanOrEqualTo(last);
        assertThat(isRunning(orphan)).as("the orphan was stopped, not adopted").isFalse();

        KilledProgram serverOnly = KilledProgram.start(folder, last + 10);
        last = serverOnly.awaitAcknowledged(COMMITS);
        serverOnly.killServer();
        last = serverOnly.lastAcknowledged(last);
        serverOnly.killProgram();
        assertThat(highestAfterRestart(folder)).isGreaterThanOrEqualTo(last);
    }

    @Test
    void a_second_program_on_the_same_folder_is_told_who_has_it() throws Exception {
        Path folder = parent.resolve("data");
        KilledProgram first = KilledProgram.start(folder, 0);
        first.awaitAcknowledged(1);
        try {
            assertThatThrownBy(() -> EmbeddedServer.start(folder))
                    .isInstanceOf(StartProblem.class)
                    .hasMessageContaining("đang được dùng bởi tiến trình " + first.pid())
                    .hasMessageContaining(folder.toString());
        } finally {
            first.killProgram();
            first.killServer();
        }
    }

    /// A process that ended but was not yet waited for still has a number, though no command line.
    private static boolean isRunning(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().commandLine())
                .isPresent();
    }

    private static long rowsAfterRestart(Path folder) throws SQLException {
        return askAfterRestart(folder, "select count(*) from acknowledged");
    }

    private static long highestAfterRestart(Path folder) throws SQLException {
        return askAfterRestart(folder, "select max(id) from acknowledged");
    }

    private static long askAfterRestart(Path folder, String query) throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start(folder);
                Connection connection = DriverManager.getConnection(
                        server.address().jdbcUrl(),
                        server.address().user(),
                        server.address().password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
