package vn.nennep.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// A push service on loopback, which every program under test may call; nobody listens there until a test opens it. It
/// takes everything unless it is told to answer otherwise.
public final class PushBox implements AutoCloseable {

    private static final int PORT = LetterBox.free();

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Said>> answers = new HashMap<>();
    private final HttpServer server;

    private record Said(int status, Map<String, String> headers) {}

    /// @param headers by name in lower case
    public record Received(String endpoint, Map<String, String> headers, byte[] body) {}

    private PushBox() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", PORT), 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    public static PushBox open() {
        return new PushBox();
    }

    /// As the operator would name it.
    public static String place() {
        return "127.0.0.1:" + PORT;
    }

    /// One answer to the next message for a browser.
    public void answer(PushedBrowser browser, int status, Map<String, String> headers) {
        synchronized (answers) {
            answers.computeIfAbsent(browser.endpoint(), _ -> new ArrayDeque<>()).add(new Said(status, headers));
        }
    }

    public void answer(PushedBrowser browser, int status) {
        answer(browser, status, Map.of());
    }

    private void take(HttpExchange exchange) throws IOException {
        String endpoint = "http://" + place() + exchange.getRequestURI();
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
        received.add(new Received(endpoint, headers, exchange.getRequestBody().readAllBytes()));
        Said said = next(endpoint);
        said.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(said.status(), -1);
        exchange.close();
    }

    private Said next(String endpoint) {
        synchronized (answers) {
            Deque<Said> waiting = answers.getOrDefault(endpoint, new ArrayDeque<>());
            return waiting.isEmpty() ? new Said(201, Map.of()) : waiting.pop();
        }
    }

    /// What came for a browser, whatever was answered.
    public List<Received> sent(PushedBrowser browser) {
        return received.stream()
                .filter(each -> each.endpoint().equals(browser.endpoint()))
                .toList();
    }

    public int count() {
        return received.size();
    }

    /// Waits for so many.
    public List<Received> sent(PushedBrowser browser, int count) {
        for (int i = 0; i < 200 && sent(browser).size() < count; i++) {
            try {
                Thread.sleep(25);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
        return sent(browser);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
