package vn.nennep.desk.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.access.Role;
import vn.nennep.organization.UnitId;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;

/// Help tells each what they may do, in the words that stand on the pages.
@PageTest
class HelpTest {

    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
    private static final Path PAGES = Path.of("src", "main");

    @Autowired
    Given given;

    @LocalServerPort
    int port;

    @Test
    void everybody_reads_of_their_own_work_only() {
        Cast cast = given.cast();

        assertThat(titles(Role.BRANCH_SECRETARY, cast.branch()))
                .contains("Giữ danh sách người", "Viết báo cáo", "Khi có điều không ổn")
                .doesNotContain("Giao một kế hoạch xuống", "Giao vai trò, mở tài khoản");
        assertThat(titles(Role.COMMITTEE_SECRETARY, cast.grassroots())).contains("Giao một kế hoạch xuống");
        assertThat(titles(Role.MEMBER, cast.branch()))
                .containsExactly(
                        "Mỗi ngày bắt đầu ở Bàn làm việc", "Dữ liệu và tài khoản của tôi", "Khi có điều không ổn");
    }

    @Test
    void what_it_quotes_stands_on_a_page() throws IOException {
        String written = written();
        List<String> quoted = Arrays.stream(Lesson.values())
                .flatMap(lesson -> lesson.section().steps().stream())
                .flatMap(step -> QUOTED.matcher(step).results())
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(quoted).isNotEmpty().allMatch(written::contains);
    }

    private List<String> titles(Role role, UnitId unit) {
        return PageClient.signedIn(port, given.account(role, unit))
                .get("/help")
                .document()
                .select("main h2")
                .eachText();
    }

    /// All that pages say, the help itself left out.
    private static String written() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(jte|java)"))
                    .filter(each -> !each.endsWith("Lesson.java"))
                    .toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
