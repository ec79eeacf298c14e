package vn.nennep.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.nennep.sample.SampleAccounts;
import vn.nennep.testing.Browser;
import vn.nennep.testing.Visit;

/// The people of the story, each at a browser of their own, signed in once; and the words in which steps are told.
final class Walk implements AutoCloseable {

    private static final int PATIENCE = 20_000;

    private final int port;
    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private Visit current;
    private int step;

    Walk(int port) {
        this.port = port;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        this.current = Browser.visit(port);
        visits.put("", current);
    }

    void step(int number) {
        step = number;
    }

    /// Whoever acts from here on.
    Walk as(SampleAccounts.Account who) {
        current = visits.computeIfAbsent(who.username(), name -> browser(who).signIn(name, SampleAccounts.PASSWORD));
        return this;
    }

    /// Branches work on a telephone, offices at a desk.
    private Visit browser(SampleAccounts.Account who) {
        return who.unit().equals(SampleAccounts.BRANCH) ? Browser.telephone(port) : Browser.visit(port);
    }

    /// Nobody has signed in here.
    Walk stranger() {
        current = visits.get("");
        return this;
    }

    Page page() {
        return current.page();
    }

    Visit visit() {
        return current;
    }

    Walk open(String path) {
        current.open(path);
        return this;
    }

    /// The whole sample goes on from another day, through the page that everybody has at the foot.
    void dayMovesTo(LocalDate day) {
        open("/sample-day");
        page().locator("#day").fill(day.toString());
        button("Chuyển sang ngày này");
        assertThat(page().locator("#flash")).containsText("Hôm nay là");
    }

    Walk button(String name) {
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        return this;
    }

    Walk link(String name) {
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        return this;
    }

    /// Presses the button that asks once more.
    Walk ask(String question) {
        page().locator("[popovertarget=" + question + "]:not([popovertargetaction])")
                .click();
        return this;
    }

    Walk answer(String question) {
        page().locator("#" + question + " button[type=submit]").click();
        return this;
    }

    Walk titled(String words) {
        assertThat(page().locator("h1")).containsText(words);
        return this;
    }

    Walk shows(String css, String... words) {
        for (String each : words) {
            assertThat(page().locator(css).first()).containsText(each);
        }
        return this;
    }

    Walk says(String words) {
        assertThat(page().locator("#flash")).containsText(words);
        return this;
    }

    /// Pictures and axe; the name says where in the story the page stands.
    Walk look(String name) {
        current.look("buoc-" + step + "-" + name);
        return this;
    }

    /// The card of an obligation, by its title.
    Locator card(String title) {
        return page().locator("li.card-passage")
                .filter(new Locator.FilterOptions()
                        .setHas(page().locator("h3", new Page.LocatorOptions().setHasText(title))))
                .first();
    }

    String path() {
        return java.net.URI.create(page().url()).getPath();
    }

    /// Follows the link and answers the words of the Word file that comes.
    String word(String link) {
        Path file = page().waitForDownload(() -> link(link)).path();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What was on the screen when a step failed, for whoever has to find out why.
    void leaveTraces() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            page().screenshot(new Page.ScreenshotOptions()
                    .setPath(folder.resolve("failed.png"))
                    .setFullPage(true));
            Files.writeString(
                    folder.resolve("failed.txt"),
                    page().url() + "\n" + page().locator("body").innerText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        visits.values().forEach(Visit::close);
    }
}
