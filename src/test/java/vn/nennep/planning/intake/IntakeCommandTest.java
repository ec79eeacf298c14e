package vn.nennep.planning.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class IntakeCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    @DisplayName("--json prints the contract's fields")
    void printsJson() {
        assertThat(run("a.txt", "--json")).isZero();
        Map<?, ?> json = JsonMapper.shared().readValue(out.toString(StandardCharsets.UTF_8), Map.class);
        assertThat(json.keySet().stream().map(Object::toString).toList())
                .containsExactly("header", "citations", "outline", "obligations", "recipients", "text");
    }

    @Test
    @DisplayName("without it a person can read what was found")
    void printsSummary() {
        assertThat(run("a.txt")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "258-KH/TU",
                        "ngày 27 tháng 3 năm 2024",
                        "trước ngày 15/4/2024",
                        "Học tập trong toàn thể đảng viên");
    }

    @Test
    @DisplayName("misuse and unreadable files say what to do")
    void complains() {
        assertThat(run()).isEqualTo(2);
        IntakeCommand broken = new IntakeCommand(
                _ -> {
                    throw new UncheckedIOException(new NoSuchFileException("a.txt"));
                },
                stream(out),
                stream(err));
        assertThat(broken.run(new String[] {"a.txt"})).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Cách dùng: bin/intake", "kiểm tra đường dẫn");
    }

    private int run(String... args) {
        return new IntakeCommand(
                        _ -> new PlanReader().read(Corpus.text("258-KH-TU-hau-giang-2024")), stream(out), stream(err))
                .run(args);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
