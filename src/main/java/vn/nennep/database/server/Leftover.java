package vn.nennep.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A postgres that outlived its program (`kill -9`), or the note it left behind.
///
/// Left alone, it would keep a new one from starting, or be adopted with the settings of yesterday.
final class Leftover {

    private static final Logger log = LoggerFactory.getLogger(Leftover.class);
    private static final String NOTE = "postmaster.pid";

    private Leftover() {}

    /// Call only while holding the folder's lock: then whoever still runs there is nobody's.
    static void clear(Cluster cluster) throws IOException {
        Path note = cluster.files().resolve(NOTE);
        if (!Files.exists(note)) {
            return;
        }
        long pid = pidIn(note);
        if (isPostgresOf(cluster, pid)) {
            log.warn("Dừng postgres {} còn sót lại từ lần chạy trước / stopping a postgres left over", pid);
            Programs.Outcome outcome = cluster.stop();
            if (!outcome.succeeded()) {
                throw cluster.broken(outcome.output());
            }
        } else {
            // The number may meanwhile belong to any process, and PostgreSQL would believe the note.
            Files.delete(note);
        }
    }

    private static long pidIn(Path note) throws IOException {
        List<String> lines = Files.readAllLines(note);
        return lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,18}")
                ? -1
                : Long.parseLong(lines.getFirst().strip());
    }

    private static boolean isPostgresOf(Cluster cluster, long pid) {
        return pid > 0
                && ProcessHandle.of(pid)
                        .filter(ProcessHandle::isAlive)
                        .flatMap(process -> process.info().commandLine())
                        .filter(command -> command.contains("postgres"))
                        .filter(command -> command.contains(cluster.files().toString()) || worksIn(cluster, pid))
                        .isPresent();
    }

    private static boolean worksIn(Cluster cluster, long pid) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd"), cluster.files());
        } catch (IOException e) {
            return false;
        }
    }
}
