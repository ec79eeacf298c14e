package vn.nennep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.sample.SampleAccounts;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.SamplePageTest;

/// Every route with everybody of the sample: what is out of reach does not exist, whoever asks and however.
@Tag("journey")
@SamplePageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReachTest {

    private static final Path ROUTES = Path.of("docs", "routes.txt");
    private static final int NOT_THERE = 404;
    private static final int FAILURE = 500;

    @Autowired
    DSLContext sql;

    int port;
    Line line;

    @BeforeAll
    void one_thing_of_each_kind(@LocalServerPort int listening) {
        port = listening;
        line = new Line(port, sql);
    }

    @Test
    void every_route_stands_in_the_table() throws IOException {
        List<String> told = Reaches.ALL.stream().map(Reaches.Reached::route).toList();

        assertThat(Files.readAllLines(ROUTES).stream().filter(route -> !Reaches.OPEN.contains(route)))
                .as("say in Reaches who reaches it")
                .allMatch(told::contains);
    }

    @Test
    void pages_open_to_those_who_reach_them_and_to_nobody_else() {
        SoftAssertions softly = new SoftAssertions();
        for (Reaches.Reached reached : Reaches.ALL) {
            if (reached.get()) {
                for (SampleAccounts.Account who : SampleAccounts.all()) {
                    int status = line.as(who).raw(line.fill(reached.path())).statusCode();
                    softly.assertThat(status == NOT_THERE ? "not there" : status < FAILURE ? "opens" : "fails")
                            .as("%s for %s", reached.pattern(), who.username())
                            .isEqualTo(reached.by(who) ? "opens" : "not there");
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void no_page_leads_its_reader_to_what_is_not_there() {
        SoftAssertions softly = new SoftAssertions();
        for (SampleAccounts.Account who : SampleAccounts.all()) {
            PageClient client = line.as(who);
            Links links = new Links();
            Reaches.ALL.stream().filter(each -> each.get() && each.by(who)).forEach(each -> {
                String path = line.fill(each.path());
                links.gather(path, client.raw(path));
            });
            links.forEach((link, page) -> softly.assertThat(client.raw(link).statusCode())
                    .as("%s, shown to %s by %s", link, who.username(), page)
                    .isLessThan(NOT_THERE));
        }
        softly.assertAll();
    }

    @Test
    void what_is_sent_out_of_reach_is_not_there_and_changes_nothing() {
        SoftAssertions softly = new SoftAssertions();
        Map<String, String> before = everything();
        for (Reaches.Reached reached : Reaches.ALL) {
            if (!reached.get()) {
                for (SampleAccounts.Account who : SampleAccounts.all()) {
                    if (!reached.by(who)) {
                        PageClient client = line.as(who);
                        client.get("/desk");
                        HttpResponse<byte[]> answer = client.rawPost(line.fill(reached.path()), form(reached));
                        softly.assertThat(answer.statusCode())
                                .as("%s by %s", reached.pattern(), who.username())
                                .isEqualTo(NOT_THERE);
                    }
                }
            }
        }
        softly.assertThat(everything()).as("the database afterwards").isEqualTo(before);
        softly.assertAll();
    }

    private Map<String, List<String>> form(Reaches.Reached reached) {
        return reached.form().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(line.fill(field.getValue()))));
    }

    @Test
    void strangers_come_to_the_sign_in() {
        SoftAssertions softly = new SoftAssertions();
        Map<String, String> before = everything();
        PageClient stranger = PageClient.at(port);
        stranger.get("/sign-in");
        for (Reaches.Reached reached : Reaches.ALL) {
            String path = line.fill(reached.path());
            HttpResponse<byte[]> answer = reached.get() ? stranger.raw(path) : stranger.rawPost(path, form(reached));
            softly.assertThat(answer.statusCode()).as(reached.pattern()).isIn(302, 303);
            softly.assertThat(answer.headers().firstValue("Location"))
                    .as(reached.pattern())
                    .hasValueSatisfying(location -> assertThat(location).contains("/sign-in"));
            softly.assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEmpty();
        }
        softly.assertThat(everything()).as("the database afterwards").isEqualTo(before);
        softly.assertAll();
    }

    private Map<String, String> everything() {
        return Contents.of(sql);
    }
}
