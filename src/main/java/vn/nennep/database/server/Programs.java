package vn.nennep.database.server;

import com.sun.security.auth.module.UnixSystem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;
import vn.nennep.database.StartProblem;

/// PostgreSQL's own programs (initdb, pg_ctl, postgres), unpacked from the class path once per version.
///
/// PostgreSQL refuses to run as root, so root calls them in a user namespace of their own.
record Programs(Path home, List<String> prefix) {

    record Outcome(int exit, String output) {
        boolean succeeded() {
            return exit == 0;
        }
    }

    static Programs unpackedInto(Path parent) throws IOException {
        URLConnection archive = archive().openConnection();
        Path home = parent.resolve("postgres-" + version(archive));
        if (!Files.exists(home)) {
            Path unfinished = parent.resolve("unfinished");
            FileSystemUtils.deleteRecursively(unfinished);
            Files.createDirectories(unfinished);
            unpack(archive, unfinished);
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Programs(home, prefixForThisUser());
    }

    private static URL archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).replace("mac os x", "darwin");
        String machine =
                System.getProperty("os.arch").replace("amd64", "x86_64").replace("aarch64", "arm_64");
        URL archive = Programs.class.getResource("/postgres-" + system + "-" + machine + ".txz");
        if (archive == null) {
            throw new StartProblem(
                    "Không có PostgreSQL kèm theo cho máy này. / No embedded PostgreSQL for this machine: %s %s."
                            .formatted(system, machine),
                    "Đặt DATABASE_URL trỏ tới PostgreSQL 15 trở lên. / Set DATABASE_URL to a PostgreSQL 15 or newer.");
        }
        return archive;
    }

    /// The checksum that the jar keeps of the archive: another archive, another folder.
    private static String version(URLConnection archive) throws IOException {
        return archive instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : Long.toHexString(archive.getContentLengthLong());
    }

    private static void unpack(URLConnection archive, Path target) throws IOException {
        try (InputStream bytes = new BufferedInputStream(archive.getInputStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(bytes))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(Objects.requireNonNull(file.getParent()));
                    Files.copy(tar, file);
                    makeExecutable(target, file);
                }
            }
        }
    }

    private static void makeExecutable(Path target, Path file) throws IOException {
        if (file.startsWith(target.resolve("bin"))) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static List<String> prefixForThisUser() throws IOException {
        if (new UnixSystem().getUid() != 0) {
            return List.of();
        }
        List<String> unshare = List.of("unshare", "-U");
        if (!execute(List.of("sh", "-c", "command -v unshare >/dev/null && unshare -U true"))
                .succeeded()) {
            throw new StartProblem(
                    "PostgreSQL không chạy được với quyền root ở đây. / PostgreSQL cannot run as root here.",
                    "Chạy bằng người dùng thường, hoặc đặt DATABASE_URL."
                            + " / Run as an ordinary user, or set DATABASE_URL.");
        }
        return unshare;
    }

    Outcome run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return execute(command);
    }

    private static Outcome execute(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.getFirst(), e);
        }
    }
}
