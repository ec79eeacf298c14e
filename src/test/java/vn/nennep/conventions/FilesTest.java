package vn.nennep.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FilesTest {

    private static final int LONG = 300;

    @Test
    void files_are_short() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(FilesTest::isSource)
                            .filter(FilesTest::isLong)
                            .map(Path::toString))
                    .as("files of more than %d lines", LONG)
                    .isEmpty();
        }
    }

    private static boolean isSource(Path file) {
        return file.toString().matches(".*\\.(java|jte|js|css|sql)");
    }

    private static boolean isLong(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count() > LONG;
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
