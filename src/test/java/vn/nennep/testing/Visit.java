package vn.nennep.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// One person at one browser. Whatever it shows is watched: requests to foreign hosts, errors of scripts, refused
/// by the content security policy; closing the visit fails when there were any.
public final class Visit implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final List<Integer> WIDTHS = List.of(390, 1280);
    private static final int HEIGHT = 900;
    private static final int TALLEST = 4 * HEIGHT;
    private static final boolean ALL_PICTURES = "all".equals(System.getProperty("pictures"));

    /// A busy browser may lose a push, as it may outside; pushed again it comes into its own place.
    private static final int MOST_PUSHES = 5;

    private static final String SHOWN = """
            async (message) => {
                const worker = await navigator.serviceWorker.ready;
                const { title } = JSON.parse(message);
                for (let i = 0; i < 100; i++) {
                    const shown = await worker.getNotifications();
                    if (shown.some((each) => each.title === title))
                        return shown.map((each) => each.title + " " + each.data);
                    await new Promise((done) => setTimeout(done, 20));
                }
                return [];
            }""";

    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final CDPSession devTools;
    private final List<String> trouble = new CopyOnWriteArrayList<>();
    private final AtomicLong bytes = new AtomicLong();

    Visit(String base, BrowserContext context) {
        this.base = base;
        this.context = context;
        this.page = context.newPage();
        this.devTools = context.newCDPSession(page);
        watch();
    }

    static NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(WIDTHS.getLast(), HEIGHT)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    private void watch() {
        page.onRequest(request -> {
            if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
                trouble.add("request to a foreign host: " + request.url());
            }
        });
        page.onPageError(error -> trouble.add("error in a script: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isExpected(message.text())) {
                trouble.add(page.url() + ": " + message.text());
            }
        });
        devTools.send("Network.enable");
        devTools.on(
                "Network.loadingFinished",
                (JsonObject event) ->
                        bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
    }

    /// A form that comes back with what is wrong (422) is no trouble, nor is the network that a test took away, though
    /// Chromium counts both as one.
    private static boolean isExpected(String message) {
        return message.contains("the server responded with a status of 422")
                || message.contains("net::ERR_INTERNET_DISCONNECTED");
    }

    public Page page() {
        return page;
    }

    public Visit open(String path) {
        page.navigate(base + path);
        return this;
    }

    public Visit signIn(String username, String password) {
        open("/sign-in");
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("form:has(input[type=password]) button[type=submit]").click();
        page.waitForURL(url -> !URI.create(url).getPath().equals("/sign-in"));
        return this;
    }

    public Visit signIn(Given.SignIn who) {
        return signIn(who.username(), who.password());
    }

    /// On a telephone from here on.
    public Visit onTelephone() {
        page.setViewportSize(WIDTHS.getFirst(), HEIGHT);
        return this;
    }

    public String heading() {
        return page.locator("h1").innerText();
    }

    /// Looks at the page as it is now, narrow by night and wide by day: a picture of each, neither scrolls
    /// sideways,
    /// and axe finds no violation of WCAG. With -Dpictures=all also narrow by day and wide by night, for
    /// looking at. The pictures are numbered in the order of looking.
    public Visit look(String name) {
        settle();
        var before = page.viewportSize();
        String number = "%02d-%s".formatted(NUMBER.incrementAndGet(), name);
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                boolean examined = (width == WIDTHS.getFirst()) == (scheme == ColorScheme.DARK);
                if (examined || ALL_PICTURES) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    String picture = number + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
                    show(picture);
                    if (examined) Axe.examine(page, picture);
                }
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(before.width, before.height);
        return this;
    }

    /// What the page still loads is on it: the page itself, and the pieces that it asks for by itself.
    private void settle() {
        page.waitForLoadState(LoadState.LOAD);
        page.waitForFunction("() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')");
    }

    private void show(String picture) {
        // Two frames: until then the width of before may still be on the picture.
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        save(picture);
        Object overflow = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(overflow).as("scrolls sideways: " + picture).isEqualTo(false);
    }

    /// The whole page, as far down as one looks; packed in haste: a fifth more bytes, a third of the time.
    private void save(String picture) {
        JsonObject clip = new JsonObject();
        clip.addProperty("x", 0);
        clip.addProperty("y", 0);
        clip.addProperty("width", page.viewportSize().width);
        clip.addProperty("height", (Number)
                page.evaluate("most => Math.min(document.documentElement.scrollHeight, most)", TALLEST));
        clip.addProperty("scale", 1);
        JsonObject how = new JsonObject();
        how.add("clip", clip);
        how.addProperty("format", "png");
        how.addProperty("captureBeyondViewport", true);
        how.addProperty("optimizeForSpeed", true);
        String data = devTools.send("Page.captureScreenshot", how).get("data").getAsString();
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(
                    SCREENSHOTS.resolve(picture + ".png"), Base64.getDecoder().decode(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Hands the program's worker a message, as the browser does when its push service has one.
    ///
    /// @return what is on the screen then: title and where it leads
    public List<String> pushed(String message) {
        context.grantPermissions(List.of("notifications"));
        List<String> workers = new CopyOnWriteArrayList<>();
        devTools.on("ServiceWorker.workerRegistrationUpdated", event -> event.getAsJsonArray("registrations")
                .forEach(each ->
                        workers.add(each.getAsJsonObject().get("registrationId").getAsString())));
        devTools.send("ServiceWorker.enable");
        page.evaluate(
                "async () => { await navigator.serviceWorker.register('/worker.js'); await navigator.serviceWorker.ready; }");
        page.waitForCondition(() -> !workers.isEmpty());
        JsonObject delivery = new JsonObject();
        delivery.addProperty("origin", base);
        delivery.addProperty("registrationId", workers.getLast());
        delivery.addProperty("data", message);
        for (int tries = 0; tries < MOST_PUSHES; tries++) {
            devTools.send("ServiceWorker.deliverPushMessage", delivery);
            List<?> shown = (List<?>) page.evaluate(SHOWN, message);
            if (!shown.isEmpty()) {
                return shown.stream().map(String::valueOf).toList();
            }
        }
        return List.of();
    }

    /// What came over the wire since the visit began.
    public long transferredBytes() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return bytes.get();
    }

    @Override
    public void close() {
        context.close();
        assertThat(trouble).as("what the browser complained of").isEmpty();
    }
}
