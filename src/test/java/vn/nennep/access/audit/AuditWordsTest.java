package vn.nennep.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nennep.access.AuditWords;
import vn.nennep.testing.PageTest;

@PageTest
class AuditWordsTest {

    private static final Pattern RECORDED = Pattern.compile("audit\\.record\\(\\s*\"([a-zA-Z_.]+[a-zA-Z_])\"");

    @Autowired
    ObjectProvider<AuditWords> words;

    @Test
    void every_action_that_is_recorded_is_said_in_words() throws IOException {
        Set<String> said = words.stream()
                .flatMap(module -> module.actions().keySet().stream())
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Set<String> recorded = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> RECORDED.matcher(read(file)).results())
                    .map(MatchResult::group)
                    .map(found -> found.replaceAll("(?s).*\"(.*)\"", "$1"))
                    .collect(Collectors.toSet());
            assertThat(recorded).hasSizeGreaterThan(20);
            assertThat(said).containsAll(recorded);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
