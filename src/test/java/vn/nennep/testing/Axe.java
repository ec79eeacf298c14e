package vn.nennep.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// axe on the page as it stands, with all its rules, called in the page itself: only violations are worded and brought
/// over. The library's own builder opens a second page to collect what passed, at five times the cost.
final class Axe {

    private static final String SOURCE = source();
    private static final String RUN =
            "() => axe.run(document, {resultTypes: ['violations']}).then(found => JSON.stringify(found.violations))";

    private Axe() {}

    static void examine(Page page, String name) {
        if (page.evaluate("() => 'axe' in window").equals(false)) {
            page.evaluate(SOURCE + "; true");
        }
        assertThat(violations((String) page.evaluate(RUN))).as("axe on " + name).isEmpty();
    }

    private static List<String> violations(String found) {
        List<String> violations = new ArrayList<>();
        for (JsonElement rule : JsonParser.parseString(found).getAsJsonArray()) {
            for (JsonElement each : rule.getAsJsonObject().getAsJsonArray("nodes")) {
                JsonObject node = each.getAsJsonObject();
                violations.add(
                        "%s: %s%n  %s".formatted(text(rule, "id"), text(node, "html"), text(node, "failureSummary")));
            }
        }
        return violations;
    }

    private static String text(JsonElement of, String member) {
        return of.getAsJsonObject().get(member).getAsString();
    }

    private static String source() {
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
