package vn.nennep.testing;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A real Chromium, started once per JVM.
public final class Browser {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    /// Nothing of its own on the network: any foreign request is then the page's.
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--disable-quic",
            // There is no card to draw with; without this one is imitated, slowly.
            "--disable-gpu");

    private Browser() {}

    /// Opens the program listening on the port, as a stranger would see it.
    public static Visit visit(int port) {
        return new Visit("http://localhost:" + port, Started.CHROMIUM.newContext(Visit.options()));
    }

    /// The same on a telephone: narrow, and touched.
    public static Visit telephone(int port) {
        return new Visit(
                "http://localhost:" + port,
                Started.CHROMIUM.newContext(Visit.options()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true)));
    }

    private static final class Started {

        private static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

        private static final com.microsoft.playwright.Browser CHROMIUM = PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(QUIET));

        static {
            // The driver is a process of its own; without this it would outlive the tests.
            Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
        }

        private static Path executable() {
            return PLACES.stream()
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no Chromium: bin/test installs it"));
        }
    }
}
