package vn.nennep.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;

/// A real mail server on loopback, which every program under test is told of; nobody listens there until a test opens
/// it, so that a server that is away can be tried too.
public final class LetterBox implements AutoCloseable {

    private static final int PORT = free();

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private LetterBox() {
        server.start();
    }

    static String address() {
        return "smtp://127.0.0.1:" + PORT;
    }

    public static LetterBox open() {
        return new LetterBox();
    }

    /// A server at the same place that refuses every receiver for good.
    public static AutoCloseable refusing() {
        return new RefusingServer(PORT);
    }

    /// Waits for so many letters to an address.
    public List<MimeMessage> letters(String to, int count) {
        for (int i = 0; i < 200 && letters(to).size() < count; i++) {
            pause();
        }
        return letters(to);
    }

    public List<MimeMessage> letters(String to) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> isTo(letter, to))
                .toList();
    }

    private static boolean isTo(MimeMessage letter, String to) {
        try {
            return letter.getAllRecipients()[0].toString().equals(to);
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
