package vn.nennep.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import vn.nennep.documents.FileReading;
import vn.nennep.documents.SamplePlan;
import vn.nennep.documents.UnreadableFile;

/// Files broken at random: each is read or refused, in time, and nothing else ever comes out.
class MutatedFilesTest {

    private static final int ROUNDS = 100;

    @BeforeAll
    static void parsersComplainElsewhere() {
        LoggingSystem.get(MutatedFilesTest.class.getClassLoader()).setLogLevel("org.apache", LogLevel.OFF);
    }

    private final FileReading reading = FileReading.standard();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_broken_word_file_is_read_or_refused(long seed) {
        byte[] docx = Files.docx(
                Files.listed(1, 0, "Mục")
                        + Files.paragraph(SamplePlan.paragraphs().getFirst()),
                Map.of(
                        "word/numbering.xml",
                        Files.part("numbering", "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")));
        mutate(docx, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void broken_xml_inside_a_sound_package_is_read_or_refused(long seed) {
        Random random = new Random(seed);
        byte[] xml = Files.utf8(Files.part(
                "document",
                "<w:body><w:tbl><w:tr><w:tc>" + Files.listed(1, 0, "Mục") + "</w:tc></w:tr></w:tbl>"
                        + Files.paragraph("Nội dung") + "</w:body>"));
        for (int round = 0; round < ROUNDS; round++) {
            readOrRefuse(Files.zip(Map.of(
                    "_rels/.rels",
                    Files.utf8(Files.relations("word/document.xml")),
                    "word/document.xml",
                    mutated(xml, random))));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void a_broken_pdf_is_read_or_refused(long seed) {
        mutate(
                Files.pdf(SamplePlan.paragraphs().stream()
                        .map(line -> line.substring(0, Math.min(80, line.length())))
                        .limit(40)
                        .toList()),
                seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11})
    void a_broken_text_is_read_or_refused(long seed) {
        mutate(Files.utf8(String.join("\n", SamplePlan.paragraphs())), seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {12, 13})
    void a_broken_protected_file_is_read_or_refused(long seed) throws Exception {
        mutate(Files.encryptedDocx(), seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {14, 15})
    void a_broken_file_of_Word_97_is_read_or_refused(long seed) throws IOException {
        try (var file = MutatedFilesTest.class.getResourceAsStream("/documents/ke-hoach-doi-cu.doc")) {
            mutate(file.readAllBytes(), seed);
        }
    }

    private void mutate(byte[] file, long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            readOrRefuse(mutated(file, random));
        }
    }

    private void readOrRefuse(byte[] file) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            try {
                assertThat(reading.read("tep.bin", new ByteArrayInputStream(file))
                                .text())
                        .isNotBlank();
            } catch (UnreadableFile refusal) {
                assertThat(List.of(refusal.getMessage(), refusal.advice())).doesNotContain("");
            }
        });
    }

    private static byte[] mutated(byte[] file, Random random) {
        byte[] copy = file.clone();
        for (int change = 1 + random.nextInt(12); change > 0; change--) {
            int at = random.nextInt(copy.length);
            switch (random.nextInt(4)) {
                case 0 -> copy[at] = (byte) random.nextInt(256);
                case 1 -> copy[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> {
                    int from = random.nextInt(copy.length);
                    int length = Math.min(random.nextInt(64), copy.length - Math.max(from, at));
                    System.arraycopy(copy, from, copy, at, length);
                }
                default -> copy = java.util.Arrays.copyOf(copy, Math.max(1, at));
            }
            if (random.nextInt(8) != 0 && copy.length < file.length) {
                copy = java.util.Arrays.copyOf(copy, file.length);
            }
        }
        return copy;
    }
}
