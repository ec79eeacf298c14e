package vn.nennep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesTest {

    private static final Path CSS = Path.of("src/main/resources/static/css");
    private static final Pattern BLOCK = Pattern.compile("(?m)^ *:root([^ {]*) \\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6});");

    @Test
    void every_style_sheet_is_on_every_page() throws IOException {
        try (var files = Files.list(CSS)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".css", "")))
                    .containsExactlyInAnyOrderElementsOf(Styles.NAMES);
        }
    }

    @Test
    void style_sheets_fetch_nothing_but_our_own_fonts() throws IOException {
        for (String name : Styles.NAMES) {
            assertThat(Files.readString(CSS.resolve(name + ".css")))
                    .doesNotContain("@import", "data:", "http:", "https:", "//cdn");
        }
    }

    @Test
    void a_chosen_dark_and_the_dark_of_the_device_are_the_same() {
        assertThat(colours("[data-theme=\"dark\"]")).isEqualTo(colours(":not([data-theme=\"light\"])"));
    }

    @ParameterizedTest(name = "{0} on {1} at least {2}:1")
    @CsvSource({
        "ink, ground, 4.5",
        "ink, surface, 4.5",
        "ink, paper, 4.5",
        "ink, sunken, 4.5",
        "ink, gold-mark, 4.5",
        "ink, gold-soft, 4.5",
        "ink, green-soft, 4.5",
        "ink, red-soft, 4.5",
        "ink, blue-soft, 4.5",
        "muted, ground, 4.5",
        "muted, surface, 4.5",
        "muted, paper, 4.5",
        "muted, sunken, 4.5",
        "red-ink, surface, 4.5",
        "red-ink, ground, 4.5",
        "red-ink, red-soft, 4.5",
        "on-strong, red, 4.5",
        "gold-ink, ground, 4.5",
        "gold-ink, surface, 4.5",
        "gold-ink, gold-soft, 4.5",
        "green-ink, surface, 4.5",
        "green-ink, green-soft, 4.5",
        "on-strong, green, 4.5",
        "blue-ink, ground, 4.5",
        "blue-ink, surface, 4.5",
        "blue-ink, paper, 4.5",
        "blue-ink, blue-soft, 4.5",
        "blue-ink, gold-soft, 4.5",
        "blue-ink, gold-mark, 4.5",
        "cell-ink, cell-near, 4.5",
        "cell-ink, cell-doing, 4.5",
        "cell-ink, cell-soon, 4.5",
        "cell-late-ink, cell-late, 4.5",
        "cell-later-ink, cell-later, 4.5",
        "cell-later-ink, cell-hatch, 4.5",
        "line-control, surface, 3",
        "line-control, ground, 3",
        "blue, ground, 3",
        "blue, surface, 3",
        "red-line, surface, 3",
        "gold, paper, 3",
        "gold, surface, 3",
        "green, surface, 3"
    })
    void text_and_borders_can_be_told_from_their_ground_in_light_and_dark(String front, String back, double least) {
        for (String theme : List.of("", "[data-theme=\"dark\"]")) {
            Map<String, String> colours = colours(theme);
            assertThat(contrast(colours.get(front), colours.get(back)))
                    .as("%s on %s, theme '%s'", front, back, theme)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static Map<String, String> colours(String selector) {
        try {
            return BLOCK.matcher(Files.readString(CSS.resolve("tokens.css")))
                    .results()
                    .filter(block -> block.group(1).equals(selector))
                    .flatMap(block -> COLOUR.matcher(block.group(2)).results())
                    .collect(HashMap::new, (map, colour) -> map.put(colour.group(1), colour.group(2)), Map::putAll);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// WCAG 2.2, contrast ratio.
    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String hex) {
        String six = hex.length() == 4 ? hex.substring(1).replaceAll("(.)", "$1$1") : hex.substring(1);
        double[] linear = IntStream.of(0, 2, 4)
                .mapToDouble(at -> Integer.parseInt(six.substring(at, at + 2), 16) / 255.0)
                .map(value -> value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
