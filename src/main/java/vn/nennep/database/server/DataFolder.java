package vn.nennep.database.server;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nennep.database.StartProblem;

/// Thư mục dữ liệu: everything the program keeps when it has a database of its own. One program at a time holds it.
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "lock";

    /// Closing any channel on a locked file gives the lock up for the whole process, so a second try within this
    /// process must be refused before it opens the file.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /// @throws StartProblem when the folder cannot be had
    static DataFolder open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            root = root.toRealPath();
            refuseWhatIsNotOurs(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            return new DataFolder(root, lock(root));
        } catch (IOException e) {
            throw new StartProblem(
                    "Không ghi được vào thư mục dữ liệu %s. / The data folder cannot be written. (%s)"
                            .formatted(root, e.getMessage()),
                    "Cấp quyền ghi, hoặc đặt NENNEP_DATA là thư mục khác."
                            + " / Make it writable, or set NENNEP_DATA to another folder.");
        }
    }

    private static void refuseWhatIsNotOurs(Path root) throws IOException {
        Object owner = Files.getAttribute(root, "unix:uid");
        if (((Number) owner).longValue() != new UnixSystem().getUid()) {
            throw new StartProblem(
                    "Thư mục dữ liệu %s thuộc về người dùng khác (%s). / The data folder belongs to another user."
                            .formatted(root, Files.getOwner(root)),
                    "Chạy bằng người dùng ấy, hoặc đặt NENNEP_DATA là thư mục khác."
                            + " / Run as that user, or set NENNEP_DATA to another folder.");
        }
        if (!Files.exists(root.resolve(LOCK)) && !isEmpty(root)) {
            throw new StartProblem(
                    "Thư mục %s không trống và không phải thư mục dữ liệu của Nền Nếp. / The folder holds something else."
                            .formatted(root),
                    "Đặt NENNEP_DATA là thư mục mới. / Set NENNEP_DATA to a new folder.");
        }
    }

    private static boolean isEmpty(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.findAny().isEmpty();
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        if (!HELD.add(root)) {
            throw inUse(root, Long.toString(ProcessHandle.current().pid()));
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(root, Files.readString(root.resolve(LOCK)).strip());
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes()));
            return channel;
        } catch (IOException | RuntimeException e) {
            HELD.remove(root);
            closeQuietly(channel);
            throw e;
        }
    }

    private static void closeQuietly(@Nullable FileChannel channel) throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    private static StartProblem inUse(Path root, String pid) {
        return new StartProblem(
                "Thư mục dữ liệu %s đang được dùng bởi tiến trình %s. / The data folder is in use by process %s."
                        .formatted(root, pid, pid),
                "Dừng tiến trình ấy, hoặc đặt NENNEP_DATA là thư mục khác."
                        + " / Stop that process, or set NENNEP_DATA to another folder.");
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path programs() {
        return root.resolve("program");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    @Override
    public void close() {
        HELD.remove(root);
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
