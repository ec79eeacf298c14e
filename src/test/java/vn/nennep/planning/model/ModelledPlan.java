package vn.nennep.planning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.SeenForm;
import vn.nennep.testing.SeenPage;

/// A plan on its way from its text to those who carry it out, as its officer leads it page by page.
final class ModelledPlan {

    private static final Pattern DUE = Pattern.compile(" · hạn ([0-9/]+)");
    private static final Set<String> SEVERAL = Set.of("who", "audience");
    private static final long PATIENCE = 60_000;

    private final PageClient officer;
    private final ModelTable table;
    private final Ground ground;
    private final String path;

    private ModelledPlan(PageClient officer, ModelTable table, Ground ground, String path) {
        this.officer = officer;
        this.table = table;
        this.ground = ground;
        this.path = path;
    }

    /// Read from its file, put right where the table says so, and accepted whole.
    ///
    /// @param day of issue, for a text that names none
    static ModelledPlan settled(PageClient officer, String name, String text, Ground ground, String day) {
        SeenPage read = officer.get("/plans/new")
                .formWith("Đọc kế hoạch")
                .set("topic", "new")
                .attach("file", name + ".txt", "text/plain", text.getBytes(StandardCharsets.UTF_8))
                .send();
        ModelledPlan plan = new ModelledPlan(officer, ModelTable.of(name), ground, read.path());
        if (!read.document().select("details[open] [name=datedOn]").isEmpty()) {
            read.formWith("Lưu phần đầu").set("datedOn", day).send();
        }
        plan.putRight(read);
        officer.get(plan.path).formWith("nhiệm vụ còn lại").send();
        return plan;
    }

    private void putRight(SeenPage read) {
        for (ModelTable.Row row : table.obligations()) {
            if (row.added()) {
                officer.get(path).formWith("Thêm nhiệm vụ").send().client();
                SeenPage card = officer.get("/obligations/" + id(officer.get(path), "Nhiệm vụ mới") + "/edit");
                fill(card.formWith("Lưu nhiệm vụ").set("title", row.title()), row);
            } else if (!row.filled().isEmpty()) {
                SeenPage card = officer.get("/obligations/" + id(read, row.readAs()) + "/edit");
                fill(card.formWith("Lưu nhiệm vụ").set("title", row.title()), row);
            }
        }
    }

    private static void fill(SeenForm form, ModelTable.Row row) {
        row.filled().forEach((field, value) -> {
            if (!field.equals("was")) {
                form.set(field, SEVERAL.contains(field) ? value.split(", ") : new String[] {value});
            }
        });
        form.send();
    }

    private static String id(SeenPage page, String title) {
        return page.document().select("#obligations .card-passage").stream()
                .filter(card -> card.select(".card-title").text().equals(title))
                .map(card -> card.id().substring(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no obligation \"" + title + "\""));
    }

    ModelTable table() {
        return table;
    }

    String path() {
        return path;
    }

    /// Every obligation as the table has it: kind, title, and what its card says of it.
    ModelledPlan isAsModelled() {
        List<String> wanted = table.obligations().stream()
                .map(row -> row.kind() + " | " + row.title() + " | " + row.words())
                .toList();
        assertThat(cards()).containsExactlyInAnyOrderElementsOf(wanted);
        return this;
    }

    List<String> cards() {
        return officer.get(path).document().select("#obligations .card-passage").stream()
                .map(ModelledPlan::words)
                .toList();
    }

    private static String words(Element card) {
        String state = card.attr("data-state").equals("ACCEPTED") ? "" : "chưa nhận: ";
        return state + card.select(".card-eyebrow").text().replaceFirst("^\\d+ · ", "") + " | "
                + card.select(".card-title").text() + " | "
                + String.join(" · ", card.select(".chips .chip").eachText());
    }

    ModelledPlan givenDown() {
        SeenPage job = officer.get(path)
                .form("form[action$=/acceptance]:has(button:contains(Giao xuống))")
                .send();
        awaitJob(officer, job.path());
        return this;
    }

    static void awaitJob(PageClient client, String path) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!client.get(path).text().contains("Đã xong")) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("not done: " + client.get(path).text());
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    /// One of those who are given each obligation finds it on its page, with the day on which it is due there.
    ModelledPlan isGivenAsModelled() {
        Map<String, List<String>> pages = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        for (ModelTable.Row row : table.obligations()) {
            List<String> given = pages.computeIfAbsent(row.unit(), this::givenTo);
            String wanted = row.title() + ": " + row.due();
            if (!given.contains(wanted)) {
                wrong.add(row.unit() + ": " + wanted + " not among " + given);
            }
        }
        assertThat(wrong).isEmpty();
        return this;
    }

    private List<String> givenTo(String unit) {
        return officer.get(path + "/given?unit=" + ground.unit(unit)).document().select("article.card").stream()
                .map(card -> card.select(".card-title").text() + ": "
                        + due(card.select(".card-eyebrow").text()))
                .toList();
    }

    private static String due(String eyebrow) {
        Matcher day = DUE.matcher(eyebrow);
        return day.find() ? day.group(1) : "không nêu hạn";
    }

    /// The pages that meet what is no obligation say so.
    ModelledPlan isSeenAsModelled() {
        for (ModelTable.Seen seen : table.pages()) {
            SeenPage page = officer.get(address(seen.page()));
            assertThat(page.heading() + " " + page.text())
                    .as(seen.demands() + " " + seen.page())
                    .contains(seen.words());
        }
        return this;
    }

    private String address(String written) {
        String address = written.replace("{plan}", path);
        if (address.contains("{document}")) {
            address = address.replace("{document}", document());
        }
        Matcher unit = Pattern.compile("\\{unit: ([^}]+)}").matcher(address);
        return unit.replaceAll(found -> ground.unit(found.group(1)).toString());
    }

    private String document() {
        return officer.get("/documents").document().select("a[href~=^/documents/\\d+$]").stream()
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no document in the register"));
    }

    /// Where a unit sees one of its obligations.
    String given(PageClient client, String unit, String title) {
        return client
                .get(path + "/given?unit=" + ground.unit(unit))
                .document()
                .select("article.card .card-title a")
                .stream()
                .filter(link -> link.text().equals(title))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(unit + " was not given " + title));
    }
}
