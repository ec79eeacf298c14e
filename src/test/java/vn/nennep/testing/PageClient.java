package vn.nennep.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// A person without a browser: keeps cookies, sends forms as the pages offer them, follows redirects, and looks over
/// every page it is given.
public final class PageClient {

    private static final int MOST_REDIRECTS = 5;

    private final URI base;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private @Nullable String csrf;

    private PageClient(URI base) {
        this.base = base;
    }

    public static PageClient at(int port) {
        return new PageClient(URI.create("http://localhost:" + port));
    }

    public static PageClient signedIn(int port, Given.SignIn who) {
        return at(port).signIn(who.username(), who.password());
    }

    /// Through the real form; fails when the program does not let the person in.
    public PageClient signIn(String username, String password) {
        SeenForm form = get("/sign-in")
                .form("form:has(input[type=password])")
                .set("username", username)
                .set("password", password);
        HttpResponse<byte[]> response = rawPost("/sign-in", form.values());
        assertThat(response.statusCode()).as("signed in as " + username).isIn(302, 303);
        return this;
    }

    public SeenPage get(String path) {
        return get(path, 200);
    }

    public SeenPage get(String path, int expectedStatus) {
        return seen(send(request(path).GET()), expectedStatus);
    }

    /// A form sent without its page, as an attacker or another program might; with the token when one was seen.
    public SeenPage post(String path, Map<String, List<String>> values, int expectedStatus) {
        return seen(send(form(path, values)), expectedStatus);
    }

    /// A piece of a page, as htmx asks for it.
    public Document fragment(String path) {
        HttpResponse<byte[]> response =
                send(request(path).header("HX-Request", "true").GET());
        assertThat(response.statusCode()).as("status of " + path).isEqualTo(200);
        assertThat(PageChecks.wrongWithFragment(text(response))).as(path).isEmpty();
        return Jsoup.parseBodyFragment(text(response));
    }

    /// A file to save.
    public HttpResponse<byte[]> download(String path) {
        HttpResponse<byte[]> response = send(request(path).GET());
        assertThat(response.statusCode()).as("status of " + path).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Disposition"))
                .as("Content-Disposition of " + path)
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        return response;
    }

    /// The bare answer, for tests about the answer itself.
    public HttpResponse<byte[]> raw(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<byte[]> rawPost(String path, Map<String, List<String>> values) {
        return send(form(path, values));
    }

    /// A form with files.
    public SeenPage upload(String path, MultipartBody body, int expectedStatus) {
        return seen(
                send(request(path).header("Content-Type", body.contentType()).POST(body.publisher())), expectedStatus);
    }

    private HttpRequest.Builder form(String path, Map<String, List<String>> values) {
        String body = encoded(values);
        if (csrf != null && !values.containsKey("_csrf")) {
            body += "&_csrf=" + encoded(csrf);
        }
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Accept", "text/html");
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private SeenPage seen(HttpResponse<byte[]> first, int expectedStatus) {
        HttpResponse<byte[]> response = first;
        for (int i = 0; i < MOST_REDIRECTS && response.statusCode() / 100 == 3; i++) {
            String location = response.headers().firstValue("Location").orElseThrow();
            response = send(request(response.uri().resolve(location).toString()).GET());
        }
        String html = text(response);
        assertThat(response.statusCode())
                .as(() -> "status of " + first.uri() + "\n" + Jsoup.parse(html).text())
                .isEqualTo(expectedStatus);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(PageChecks.wrongWithPage(
                        html,
                        response.headers().firstValue("Content-Security-Policy").orElse("")))
                .as(response.uri().toString())
                .isEmpty();
        Document document = Jsoup.parse(html, response.uri().toString());
        var token = document.select("input[name=_csrf]");
        csrf = token.isEmpty() ? csrf : token.getFirst().val();
        return new SeenPage(this, response.uri(), response.statusCode(), document);
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    static String withQuery(String path, Map<String, List<String>> values) {
        return path + "?" + encoded(values);
    }

    private static String encoded(Map<String, List<String>> values) {
        return values.entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().stream().map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
