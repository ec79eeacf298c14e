package vn.nennep.planning.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How a file was printed, wrapped, encoded or damaged must not change what it asks.
class ReadingInvarianceTest {

    private final PlanReader reader = new PlanReader();

    static Stream<Arguments> wrappings() {
        List<Arguments> all = new ArrayList<>();
        for (String name : Corpus.REAL)
            for (int width : new int[] {58, 72, 85, 100, 140})
                for (boolean blank : new boolean[] {false, true}) all.add(Arguments.of(name, width, blank));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("wrappings")
    @DisplayName("the same document wrapped otherwise asks the same")
    void wrapping(String name, int width, boolean blankLines) {
        PlanReading original = reader.read(Corpus.text(name));
        PlanReading wrapped = reader.read(wrapped(original.text(), width, blankLines ? "\n\n" : "\n"));
        assertThat(dated(wrapped)).containsExactlyElementsOf(dated(original));
        assertThat(wrapped.citations())
                .extracting(c -> c.symbol() + " " + c.date())
                .containsExactlyElementsOf(original.citations().stream()
                        .map(c -> c.symbol() + " " + c.date())
                        .toList());
        assertThat(Score.of(Corpus.expected(name), wrapped).misses()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("running")
    @DisplayName("an invented document wrapped otherwise asks the same")
    void wrappingInvented(String name) {
        PlanReading original = reader.read(Corpus.text(name));
        Random random = new Random(name.hashCode());
        for (int round = 0; round < 4; round++) {
            int width = 60 + random.nextInt(90);
            String wrapped = wrapped(original.text(), width, round % 2 == 0 ? "\n" : "\n\n");
            assertThat(Score.of(Corpus.expected(name), reader.read(wrapped)).misses())
                    .as("%d letters a line", width)
                    .isEmpty();
        }
    }

    static Stream<String> running() {
        return Corpus.RUNNING.stream();
    }

    @ParameterizedTest
    @MethodSource("vn.nennep.planning.intake.PlanReaderTest#documents")
    @DisplayName("where the tone stands, which dash is typed and which quotation marks change nothing")
    void spellings(String name) {
        String text = Corpus.text(name);
        List<String> asked = spelt(asked(reader.read(text)));
        assertThat(spelt(asked(reader.read(oldTones(text))))).isEqualTo(asked);
        assertThat(spelt(asked(reader.read(newTones(text))))).isEqualTo(asked);
        for (String dash : List.of("–", "—", "‑"))
            assertThat(spelt(asked(reader.read(text.replaceAll("(?<=[\\p{L}\\p{N} ])-(?=[\\p{L}\\p{N} ])", dash)))))
                    .as(dash)
                    .isEqualTo(asked);
        assertThat(spelt(asked(reader.read(text.replace('“', '"').replace('”', '"')))))
                .isEqualTo(asked);
    }

    private static List<String> spelt(List<String> asked) {
        return asked.stream().map(Plain::of).toList();
    }

    private static String oldTones(String text) {
        return text.replace("ủy", "uỷ")
                .replace("hóa", "hoá")
                .replace("òa ", "oà ")
                .replace("Ủy", "Uỷ");
    }

    private static String newTones(String text) {
        return text.replace("uỷ", "ủy")
                .replace("hoá", "hóa")
                .replace("oà ", "òa ")
                .replace("Uỷ", "Ủy");
    }

    @ParameterizedTest
    @MethodSource("vn.nennep.planning.intake.PlanReaderTest#documents")
    @DisplayName("decomposed letters, Windows line ends, wide and no-break spaces change nothing")
    void encodings(String name) {
        String text = Corpus.text(name);
        List<String> asked = asked(reader.read(text));
        assertThat(asked(reader.read(Normalizer.normalize(text, Normalizer.Form.NFD))))
                .isEqualTo(asked);
        assertThat(asked(reader.read("\uFEFF" + text.replace("\n", "\r\n")))).isEqualTo(asked);
        assertThat(asked(reader.read(text.replaceAll("(?<=\\p{Ll}) (?=\\p{Ll})", "\u00A0"))))
                .isEqualTo(asked);
        // Where only gaps part a table's columns, a gap is no space.
        if (name.equals("21-KH-HU-tasks")) return;
        assertThat(asked(reader.read(text.replaceAll("(?<=\\p{Ll}) (?=\\p{Ll})", "  "))))
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    @DisplayName("cuts, repetitions and junk are read without a complaint, offsets still hold")
    void damage(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 15; round++) {
            String damaged = damaged(Corpus.text(Corpus.REAL.get(random.nextInt(3))), random);
            assertThatCode(() -> {
                        PlanReading reading = reader.read(damaged);
                        for (ObligationFound one : reading.obligations())
                            assertThat(reading.text().substring(one.start(), one.end()))
                                    .isNotBlank();
                        reading.toMap();
                    })
                    .doesNotThrowAnyException();
        }
    }

    static Stream<String> hostile() {
        return Stream.of(
                "a".repeat(5_000_000),
                "(".repeat(5_000_000),
                "“".repeat(2_000_000) + "”".repeat(2_000_000),
                "- ".repeat(2_500_000),
                "1.".repeat(2_500_000),
                "\n".repeat(5_000_000),
                "báo cáo ".repeat(600_000),
                "ngày 15/4/2024, ".repeat(300_000),
                "Số 12-KH/TU\n".repeat(400_000),
                "- Tổ chức học tập trong quý II/2024; ".repeat(130_000),
                "Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị ".repeat(90_000),
                "ĐẢNG CỘNG SẢN VIỆT NAM ".repeat(200_000),
                "tổ chức ".repeat(600_000) + "kế hoạch",
                "1. Mục\n".repeat(700_000),
                "* **".repeat(1_200_000),
                "|".repeat(5_000_000),
                "T/M BAN THƯỜNG VỤ\n".repeat(250_000),
                "các huyện, thị, thành ủy và đảng ủy, ".repeat(130_000),
                " ".repeat(5_000_000) + "x");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @DisplayName("five megabytes of anything are answered in seconds")
    void hostileText(String text) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> reader.read(text));
    }

    @Test
    @DisplayName("what is too long is cut and said to be")
    void truncation() {
        assertThat(reader.read("a b ".repeat(PlanReader.LONGEST)).truncated()).isTrue();
        assertThat(reader.read("a b").truncated()).isFalse();
    }

    private static List<String> asked(PlanReading reading) {
        return reading.obligations().stream()
                .map(one -> one.kind() + " " + one.section() + " " + one.due() + " " + one.quantity() + " "
                        + one.reportTo() + " " + one.via() + " " + one.actors() + " " + one.audience())
                .toList();
    }

    private static List<String> dated(PlanReading reading) {
        return reading.obligations().stream()
                .filter(one -> one.due() != null || one.quantity() != null)
                .map(one ->
                        one.kind() + " " + one.due() + " " + one.quantity() + " " + one.reportTo() + " " + one.via())
                .toList();
    }

    private static String wrapped(String text, int width, String between) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                if (!line.isEmpty()) line.append(' ');
                line.append(word);
            }
            lines.add(line.toString());
        }
        return String.join(between, lines);
    }

    private static String damaged(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            int from = random.nextInt(out.length());
            int to = Math.min(out.length(), from + random.nextInt(400));
            switch (random.nextInt(5)) {
                case 0 -> out.delete(from, to);
                case 1 -> out.insert(from, out.substring(from, to));
                case 2 -> out.insert(from, "\n".repeat(1 + random.nextInt(3)));
                case 3 ->
                    out.insert(
                            from,
                            random.ints(1 + random.nextInt(20), 1, 0xD7FF)
                                    .collect(
                                            StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append));
                default -> out.insert(from, "()“”*_|-+;:.,/#[]\\<>".substring(random.nextInt(18)));
            }
            if (out.isEmpty()) out.append('x');
        }
        return out.toString();
    }
}
