package vn.nennep.database.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A CommitStream in a JVM of its own.
final class KilledProgram {

    private final Path folder;
    private final Process process;
    private final BufferedReader output;

    private KilledProgram(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.output = process.inputReader();
    }

    static KilledProgram start(Path folder, long from) throws IOException {
        return new KilledProgram(
                folder,
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                CommitStream.class.getName(),
                                folder.toString(),
                                Long.toString(from))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start());
    }

    long pid() {
        return process.pid();
    }

    /// Reads on until so many commits were acknowledged; answers the last number.
    long awaitAcknowledged(int count) throws IOException {
        long last = -1;
        for (int i = 0; i < count; i++) {
            last = next(last);
        }
        return last;
    }

    /// The last number that was acknowledged before the end.
    long lastAcknowledged(long known) throws IOException {
        long last = known;
        for (long number = next(-1); number >= 0; number = next(-1)) {
            last = number;
        }
        return last;
    }

    private long next(long otherwise) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.matches("\\d+")) {
                return Long.parseLong(line);
            }
        }
        return otherwise;
    }

    /// kill -9; through the handle, because destroying the Process would also throw away what it has printed.
    void killProgram() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /// kill -9 of postgres and all its workers.
    void killServer() throws IOException {
        ProcessHandle server = ProcessHandle.of(serverPid()).orElseThrow();
        List<ProcessHandle> workers = server.descendants().toList();
        server.destroyForcibly();
        workers.forEach(ProcessHandle::destroyForcibly);
        server.onExit().join();
    }

    long serverPid() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
    }
}
