package vn.nennep.planning.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.documents.FileReading;
import vn.nennep.planning.Contents.Item;
import vn.nennep.planning.TopicId;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;
import vn.nennep.time.Period;

/// Topics with their contents, and the year that follows from them for every branch (2.1).
@PageTest
class TopicTest {

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    Cast cast;
    PageClient officer;

    @BeforeEach
    void aProvince() {
        cast = given.cast();
        officer = PageClient.signedIn(port, cast.officer());
    }

    @Test
    void only_topics_within_reach_are_offered() {
        PageClient elsewhere = PageClient.signedIn(port, given.cast().officer());
        open("Chuyên đề của tỉnh này", "2024", "2024");
        for (String page : List.of("/plans/new", "/materials/new")) {
            assertThat(officer.get(page).text()).as(page).contains("Chuyên đề của tỉnh này");
            assertThat(elsewhere.get(page).text()).as(page).doesNotContain("Chuyên đề của tỉnh này");
        }
    }

    @Test
    void a_topic_has_a_parent_numbered_contents_and_times_and_a_branch_sees_its_year() throws IOException {
        SeenPage term = open("Chuyên đề toàn khóa 2021 - 2025", "2021", "2025");
        SeenPage year = officer.get("/topics/new")
                .form("form[method=post]:has(#title)")
                .set("title", "Chuyên đề năm 2024")
                .set("yearFrom", "2024")
                .set("parent", term.path().replaceAll("\\D", ""))
                .set("contents", "Ý chí tự lực", "Khát vọng phát triển", "Nêu gương", "")
                .set("times", "quý I", "quý 1/2024", "tháng 5, 6/2024", "")
                .send();
        assertThat(year.heading()).isEqualTo("Chuyên đề năm 2024");
        assertThat(year.text())
                .contains("(1) Ý chí tự lực", "quý I/2024", "(3) Nêu gương", "tháng 5/2024, tháng 6/2024");
        assertThat(officer.get(term.path()).text()).contains("Chuyên đề năm 2024");

        PageClient branch = PageClient.signedIn(port, cast.branchSecretary());
        String contents = "/units/" + cast.branch() + "/contents";
        assertThat(branch.get(contents + "?year=2024")
                        .document()
                        .select("tbody tr")
                        .eachText())
                .startsWith("Tháng 01 (1) Ý chí tự lực", "Tháng 02 (2) Khát vọng phát triển", "Tháng 3 –")
                .contains("Tháng 5 (3) Nêu gương", "Tháng 6 (3) Nêu gương")
                .hasSize(12);
        byte[] docx = branch.download(contents + ".docx?year=2024").body();
        assertThat(FileReading.standard()
                        .read("a.docx", new ByteArrayInputStream(docx))
                        .text())
                .contains("Ý chí tự lực", "Tháng 5");
        assertThat(branch.download(contents + ".xlsx?year=2024").body()).startsWith('P', 'K');
        assertThat(branch.get(contents + "?year=2030").text()).contains("Chưa có chuyên đề nào");

        branch.get(year.path());
        branch.get(year.path() + "/edit", 404);
        PageClient.signedIn(port, cast.otherSecretary()).get(contents, 404);
    }

    @Test
    void what_cannot_be_read_as_a_time_is_said_and_nothing_is_lost() {
        SeenPage refused = officer.get("/topics/new")
                .form("form[method=post]:has(#title)")
                .set("title", "Chuyên đề")
                .set("yearFrom", "2024")
                .set("contents", "Một", "Hai")
                .set("times", "quý I", "mùa xuân")
                .send(422);
        assertThat(refused.text()).contains("Nội dung thứ 2");
        assertThat(refused.document().select("[name=contents]").eachAttr("value"))
                .startsWith("Một", "Hai");
        assertThat(refused.document().select("[name=times]").eachAttr("value")).startsWith("quý I", "mùa xuân");
    }

    @Test
    void contents_are_put_right_and_numbered_anew() {
        SeenPage topic = open("Chuyên đề", "2024", "");
        officer.get(topic.path() + "/edit")
                .form("form[method=post]:has(#title)")
                .set("contents", "Một", "Hai", "Ba")
                .set("times", "", "", "")
                .send();
        SeenPage changed = officer.get(topic.path() + "/edit")
                .form("form[method=post]:has(#title)")
                .set("contents", "Một", "", "Ba")
                .set("times", "", "quý 2", "tháng 12")
                .send();
        assertThat(changed.document().select("tbody tr").eachText())
                .containsExactly("(1) Một chưa xếp", "(2) Ba tháng 12/2024");
    }

    @Test
    void a_quarters_contents_are_spread_evenly_over_its_months() {
        for (int count = 1; count <= 7; count++) {
            List<Item> items = IntStream.rangeClosed(1, count)
                    .mapToObj(no -> new Item(new TopicId(1), no, "n", List.of(Period.quarter(2024, 2))))
                    .toList();
            var months = Spread.over(items, 2024);
            assertThat(months.stream().mapToInt(month -> month.items().size()).sum())
                    .isEqualTo(count);
            assertThat(months.getFirst().month()).isEqualTo(YearMonth.of(2024, 4));
            int most = months.stream()
                    .mapToInt(month -> month.items().size())
                    .max()
                    .orElseThrow();
            assertThat(most).isLessThanOrEqualTo((count + 2) / 3);
        }
    }

    private SeenPage open(String title, String from, String to) {
        return officer.get("/topics/new")
                .form("form[method=post]:has(#title)")
                .set("title", title)
                .set("yearFrom", from)
                .set("yearTo", to)
                .send();
    }
}
