package vn.nennep.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    @Test
    void the_title_of_the_window_starts_with_the_answer() {
        Document page = page(frame(Frame.Look.PAGE, 5));

        assertThat(page.select("h1").eachText()).containsExactly("97,4% đã học; còn 03 đơn vị trễ");
        assertThat(page.title()).startsWith("97,4% đã học; còn 03 đơn vị trễ");
    }

    @Test
    void a_page_carries_no_inline_script_and_no_inline_style() {
        Document page = page(frame(Frame.Look.PAGE, 9));

        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        assertThat(page.select("*").stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey()))
                .noneMatch(name -> name.startsWith("on"));
    }

    @Test
    void htmx_and_plain_forms_both_carry_the_token() {
        Document page = page(frame(Frame.Look.PAGE, 5));

        assertThat(page.body().attr("hx-headers")).isEqualTo("{\"X-CSRF-TOKEN\":\"t0k3n\"}");
        assertThat(page.select("form[action=/sign-out] input[name=_csrf]").attr("value"))
                .isEqualTo("t0k3n");
    }

    @Test
    void the_phone_shows_at_most_five_entries_and_hides_none() {
        Document few = page(frame(Frame.Look.PAGE, 5));
        Document many = page(frame(Frame.Look.PAGE, 9));

        assertThat(few.select(".phonenav > ul > li")).hasSize(5);
        assertThat(many.select(".phonenav > ul > li")).hasSize(5);
        assertThat(many.select(".phonenav a")).hasSize(9);
        assertThat(many.select(".mainnav [aria-current=page]").eachText()).containsExactly("Mục 1");
    }

    @Test
    void a_stranger_sees_neither_navigation_nor_account() {
        Frame bare = new Frame(
                Frame.Look.BARE, "Đăng nhập", List.of(), null, List.of(), null, null, List.of(), null, null, "");
        Document page = page(bare);

        assertThat(page.select("nav, .account")).isEmpty();
        assertThat(page.body().hasAttr("hx-headers")).isFalse();
        assertThat(page.select("html[data-theme]")).isEmpty();
    }

    @Test
    void a_wrong_field_says_so_to_eye_and_ear() {
        Element input = render(
                        "web/field.jte",
                        Map.of("name", "due", "label", "Hạn", "hint", "ngày/tháng/năm", "error", "Nêu một ngày"))
                .selectFirst("#due");

        assertThat(input).isNotNull();
        assertThat(input.attr("aria-invalid")).isEqualTo("true");
        assertThat(input.attr("aria-describedby")).isEqualTo("due-hint due-error");
    }

    @Test
    void what_is_wrong_is_listed_first_and_leads_to_its_field() {
        Document summary =
                render("web/errorsummary.jte", Map.of("problems", List.of(new Problem("due", "Nêu một ngày"))));

        assertThat(summary.select("[role=alert] a[href=#due]").eachText()).containsExactly("Nêu một ngày");
        assertThat(render("web/errorsummary.jte", Map.of("problems", List.of())).select("[role=alert]"))
                .isEmpty();
    }

    @Test
    void long_work_is_asked_for_again_only_while_it_goes_on() {
        assertThat(progress(false).hasAttr("hx-get")).isTrue();
        assertThat(progress(true).hasAttr("hx-get")).isFalse();
        assertThat(progress(false).text()).contains("6.210 / 10.048 đơn vị");
    }

    @Test
    void every_cell_says_its_state_in_words() {
        for (CellState state : CellState.values()) {
            assertThat(render("web/cell.jte", Map.of("state", state, "text", "47%", "href", "/x"))
                            .text())
                    .contains(state.label());
        }
    }

    @Test
    void a_long_list_names_its_ends_and_its_neighbours() {
        Pager pager = new Pager(7, 50, 1_234, "đơn vị", "/units?q=vi&page=");

        assertThat(pager.shown()).containsExactly(1, Pager.GAP, 6, 7, 8, Pager.GAP, 25);
        assertThat(render("web/pager.jte", Map.of("pager", pager)).text()).contains("301–350 trong 1.234 đơn vị");
    }

    private static Element progress(boolean finished) {
        var progress = new Progress(
                "job", "Giao", 6_210, 10_048, "đơn vị", "Còn 20 giây", finished, null, "/jobs/1", null, null);
        return render("web/progress.jte", Map.of("progress", progress)).getElementById("job");
    }

    private static Frame frame(Frame.Look look, int entries) {
        return new Frame(
                look,
                "97,4% đã học; còn 03 đơn vị trễ",
                List.of(new Frame.Crumb("Kế hoạch 258-KH/TU", "/plans/1"), new Frame.Crumb("Theo dõi", null)),
                "Tính đến 18/4/2024",
                IntStream.rangeClosed(1, entries)
                        .mapToObj(number -> new Frame.Entry("Mục " + number, "/" + number, number == 1))
                        .toList(),
                new Frame.Account("Ban Tuyên giáo Tỉnh ủy", "Lê Thị Thu Hường", "cán bộ tổng hợp", 3),
                new Frame.Csrf("X-CSRF-TOKEN", "_csrf", "t0k3n"),
                List.of(Flash.done("Đã nhắc 03 đơn vị.").leadingTo("Xem", "/reminders")),
                "18/4/2024",
                "dark",
                "1");
    }

    private static Document page(Frame frame) {
        Content content = output -> output.writeContent("<p>Nội dung</p>");
        return render("web/frame.jte", Map.of("frame", frame, "content", content));
    }

    private static Document render(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        ENGINE.render(template, parameters, output);
        return Jsoup.parse(output.toString());
    }
}
