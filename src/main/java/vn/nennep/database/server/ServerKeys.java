package vn.nennep.database.server;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/// What the embedded server keeps beside its cluster: its port, its password, and whether it was ever set up whole.
///
/// @param ready false until the cluster and its database stood for the first time
record ServerKeys(int port, String password, boolean ready) {

    private static final String FILE = "server.properties";

    static ServerKeys read(DataFolder folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return new ServerKeys(freePort(), newPassword(), false);
        }
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return new ServerKeys(
                Integer.parseInt(properties.getProperty("port")),
                properties.getProperty("password"),
                Boolean.parseBoolean(properties.getProperty("ready")));
    }

    /// Replaces the file in one step: a password lost half-way would lock everybody out.
    void write(DataFolder folder) throws IOException {
        Path fresh = secret(
                folder.resolve(FILE + ".new"), "port=%d%npassword=%s%nready=%s%n".formatted(port, password, ready));
        Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// A file that only its owner reads, from the first byte on.
    static Path secret(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, content);
    }

    ServerKeys onAnotherPort() throws IOException {
        return new ServerKeys(freePort(), password, ready);
    }

    ServerKeys whole() {
        return new ServerKeys(port, password, true);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String newPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// Passwords stay out of logs.
    @Override
    public String toString() {
        return "127.0.0.1:" + port;
    }
}
