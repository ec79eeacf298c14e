package vn.nennep.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// A browser without a screen and without the checks of the test kit, so that only the program's time is measured.
final class BenchBrowser {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;
    private String csrf = "";

    BenchBrowser(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    void signIn(String username, String password) throws IOException, InterruptedException {
        get("/sign-in");
        post("/sign-in", Map.of("username", username, "password", password, "next", "/"));
    }

    String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).build()).body();
    }

    /// @return the path at which the answer ended
    String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", csrf);
        String body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build())
                .uri()
                .getPath();
    }

    String givePlan(Path text) throws IOException, InterruptedException {
        get("/plans/new");
        String boundary = "nennep-bench";
        String body = part(boundary, "_csrf", csrf) + part(boundary, "topic", "new")
                + part(boundary, "text", Files.readString(text)) + "--" + boundary + "--\r\n";
        return send(HttpRequest.newBuilder(URI.create(base + "/plans"))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build())
                .uri()
                .getPath();
    }

    /// @return the path at which the answer ended
    String upload(String path, Path file) throws IOException, InterruptedException {
        String boundary = "nennep-bench";
        String head = part(boundary, "_csrf", csrf) + "--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName() + "\"\r\n\r\n";
        return send(HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.concat(
                                HttpRequest.BodyPublishers.ofString(head),
                                HttpRequest.BodyPublishers.ofFile(file),
                                HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                        .build())
                .uri()
                .getPath();
    }

    private static String part(String boundary, String name, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    void awaitJob(String path, Duration longest) throws IOException, InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < end) {
            if (get(path).contains("Đã xong")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the job did not end in time: " + path);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " " + request.uri());
        }
        Element token = Jsoup.parse(response.body()).selectFirst("input[name=_csrf]");
        if (token != null) {
            csrf = token.val();
        }
        return response;
    }
}
