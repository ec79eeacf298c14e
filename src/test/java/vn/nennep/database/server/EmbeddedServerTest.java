package vn.nennep.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nennep.database.StartProblem;

class EmbeddedServerTest {

    @TempDir
    Path parent;

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "listen_addresses, 127.0.0.1",
        "password_encryption, scram-sha-256",
        "server_encoding, UTF8",
        "is_superuser, off",
    })
    void it_is_durable_and_closed_to_others(String setting, String value) throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start(Shared.FOLDER)) {
            assertThat(ask(server.address(), "show " + setting)).isEqualTo(value);
        }
    }

    @Test
    void it_has_no_socket_that_local_users_could_reach() throws Exception {
        try (EmbeddedServer _ = EmbeddedServer.start(Shared.FOLDER)) {
            // The fifth line names the folder of the socket.
            assertThat(Files.readAllLines(Shared.FOLDER.resolve("postgres/postmaster.pid"))
                            .get(4))
                    .isEmpty();
        }
    }

    @Test
    void it_lets_nobody_in_without_the_password() {
        try (EmbeddedServer server = EmbeddedServer.start(Shared.FOLDER)) {
            DatabaseAddress address = server.address();
            assertThatThrownBy(() -> ask(new DatabaseAddress(address.jdbcUrl(), "postgres", "postgres"), "select 1"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void only_its_user_can_look_into_the_folder() throws Exception {
        EmbeddedServer.start(Shared.FOLDER).close();

        assertThat(permissions(Shared.FOLDER)).isEqualTo("rwx------");
        assertThat(permissions(Shared.FOLDER.resolve("server.properties"))).isEqualTo("rw-------");
    }

    @Test
    void it_keeps_port_and_password_between_starts_but_yields_a_port_that_was_taken() throws Exception {
        DatabaseAddress first;
        try (EmbeddedServer server = EmbeddedServer.start(Shared.FOLDER)) {
            first = server.address();
        }
        try (EmbeddedServer server = EmbeddedServer.start(Shared.FOLDER)) {
            assertThat(server.address()).isEqualTo(first);
        }
        int port = Integer.parseInt(first.jdbcUrl().replaceAll(".*:(\\d+)/.*", "$1"));
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"));
                EmbeddedServer server = EmbeddedServer.start(Shared.FOLDER)) {
            assertThat(server.address().jdbcUrl()).isNotEqualTo(first.jdbcUrl());
            assertThat(ask(server.address(), "select 'còn đây'")).isEqualTo("còn đây");
        }
    }

    @Test
    void a_note_left_by_a_killed_server_names_a_stranger_and_does_no_harm() throws Exception {
        EmbeddedServer.start(Shared.FOLDER).close();
        Files.writeString(
                Shared.FOLDER.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + Shared.FOLDER + "\n");

        try (EmbeddedServer server = EmbeddedServer.start(Shared.FOLDER)) {
            assertThat(ask(server.address(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_first_start_that_was_cut_short_begins_anew_and_deletes_nothing() throws Exception {
        Path folder = parent.resolve("data");
        EmbeddedServer.start(folder).close();
        Path keys = folder.resolve("server.properties");
        Files.writeString(keys, Files.readString(keys).replace("ready=true", "ready=false"));
        Files.delete(folder.resolve("postgres/PG_VERSION"));

        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(ask(server.address(), "select current_database()")).isEqualTo("nennep");
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("unfinished-"));
        }
    }

    @Test
    void data_of_another_major_version_is_refused() throws Exception {
        Path folder = parent.resolve("data");
        EmbeddedServer.start(folder).close();
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "14\n");

        assertThatThrownBy(() -> EmbeddedServer.start(folder))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("PostgreSQL 14");
    }

    @Test
    void a_folder_with_other_things_in_it_is_refused_and_left_alone() throws Exception {
        Files.writeString(parent.resolve("ảnh gia đình.txt"), "của tôi");
        String before = permissions(parent);

        assertThatThrownBy(() -> EmbeddedServer.start(parent))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("không phải thư mục dữ liệu");
        assertThat(permissions(parent)).isEqualTo(before);
    }

    @Test
    void a_place_that_cannot_be_written_is_named() throws Exception {
        Path file = Files.writeString(parent.resolve("file"), "");

        assertThatThrownBy(() -> EmbeddedServer.start(file.resolve("data")))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("Không ghi được vào thư mục dữ liệu " + file.resolve("data"));
    }

    @Test
    void a_folder_of_another_user_is_refused() throws Exception {
        assumeTrue(new UnixSystem().getUid() == 0, "only root can give a folder away");
        Path folder = Files.createDirectory(parent.resolve("data"));
        Files.setAttribute(folder, "unix:uid", 12345);

        assertThatThrownBy(() -> EmbeddedServer.start(folder))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("thuộc về người dùng khác");
    }

    /// One folder for the tests that leave it sound, so that it is set up only once.
    private static final class Shared {
        static final Path FOLDER = create();

        private static Path create() {
            Path folder = Path.of("target", "embedded-server-test").toAbsolutePath();
            org.springframework.util.FileSystemUtils.deleteRecursively(folder.toFile());
            return folder;
        }
    }

    private static String permissions(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static String ask(DatabaseAddress address, String query) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", address.user());
        login.setProperty("password", address.password());
        try (Connection connection = DriverManager.getConnection(address.jdbcUrl(), login);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
