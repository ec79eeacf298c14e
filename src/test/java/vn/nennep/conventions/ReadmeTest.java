package vn.nennep.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nennep.sample.SampleAccounts;

class ReadmeTest {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");

    @Test
    void it_names_the_sign_ins_that_the_sample_has() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(readme).contains("`" + SampleAccounts.PASSWORD + "`");
        assertThat(SampleAccounts.all()).allSatisfy(account -> assertThat(readme)
                .contains("| `%s` | %s |".formatted(account.username(), account.who())));
    }

    @Test
    void what_the_documents_point_to_is_there() throws IOException {
        try (Stream<Path> documents = Stream.concat(Stream.of(Path.of("README.md")), Files.walk(Path.of("docs")))) {
            assertThat(documents.filter(file -> file.toString().endsWith(".md")).flatMap(ReadmeTest::links))
                    .allSatisfy(target -> assertThat(target).exists());
        }
    }

    private static Stream<Path> links(Path document) {
        try {
            return LINK
                    .matcher(Files.readString(document))
                    .results()
                    .map(MatchResult::group)
                    .map(link -> document.toAbsolutePath()
                            .resolveSibling(link.substring(2))
                            .normalize())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new IllegalStateException(document.toString(), e);
        }
    }
}
