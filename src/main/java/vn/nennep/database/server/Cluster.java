package vn.nennep.database.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nennep.database.StartProblem;

/// PostgreSQL's folder of files, and the postgres process that works on it.
record Cluster(Path files, Path log, Programs programs) {

    private static final String MAJOR = "15";
    private static final int SECONDS_TO_RECOVER = 600;
    private static final int SECONDS_TO_STOP = 120;

    /// Durable first (an acknowledged commit is on the disk), then sensible for a laptop.
    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("timezone", "UTC"),
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("effective_cache_size", "1GB"),
            Map.entry("work_mem", "16MB"),
            Map.entry("maintenance_work_mem", "128MB"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("jit", "off"),
            Map.entry("track_io_timing", "on")));

    /// Creates the files. Those of an earlier try that never got whole are put aside, not deleted.
    void create(String password) throws IOException {
        if (Files.exists(files)) {
            Files.move(
                    files,
                    Files.createTempDirectory(files.getParent(), "unfinished-").resolve("postgres"));
        }
        Path passwordFile = ServerKeys.secret(files.resolveSibling("password.new"), password);
        Programs.Outcome outcome = programs.run(
                "initdb",
                List.of(
                        "--pgdata=" + files,
                        "--username=postgres",
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C"));
        Files.delete(passwordFile);
        if (!outcome.succeeded()) {
            throw broken(outcome.output());
        }
    }

    void refuseAnotherVersion() throws IOException {
        String version = Files.readString(files.resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR)) {
            throw new StartProblem(
                    "Dữ liệu trong %s là của PostgreSQL %s, chương trình kèm PostgreSQL %s. / The data is of another PostgreSQL."
                            .formatted(files, version, MAJOR),
                    "Chuyển dữ liệu bằng pg_dump, xem docs/operations/running.md. / Move it with pg_dump.");
        }
    }

    Programs.Outcome start(int port) throws IOException {
        String options = SETTINGS.entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
        return control("start", "-w", "-t", Integer.toString(SECONDS_TO_RECOVER), "-l", log.toString(), "-o", options);
    }

    /// Cuts connections, writes everything out, ends.
    Programs.Outcome stop() throws IOException {
        return control("stop", "-w", "-t", Integer.toString(SECONDS_TO_STOP), "-m", "fast");
    }

    private Programs.Outcome control(String... arguments) throws IOException {
        return programs.run(
                "pg_ctl",
                Stream.concat(Stream.of("-D", files.toString()), Stream.of(arguments))
                        .toList());
    }

    long logLength() throws IOException {
        return Files.exists(log) ? Files.size(log) : 0;
    }

    /// What the server wrote after the log was so many bytes long.
    String logFrom(long length) throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        try (InputStream bytes = Files.newInputStream(log)) {
            bytes.skipNBytes(length);
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    StartProblem broken(String output) {
        return new StartProblem(
                "PostgreSQL kèm theo không khởi động được. / The embedded PostgreSQL does not start.%n%s"
                        .formatted(output),
                "Xem / See " + log);
    }
}
