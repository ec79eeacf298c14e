package vn.nennep.planning.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A corrected reading, replayed.
class CaseCheckTest {

    private static final String TEXT = """
            TỈNH ỦY THỬ NGHIỆM
            Số 77-KH/TU
            Thử Nghiệm, ngày 05 tháng 3 năm 2024
            KẾ HOẠCH
            thực hiện Chuyên đề năm 2024
            -----
            I. NHIỆM VỤ
            1. Các huyện ủy báo cáo kết quả về Ban Tuyên giáo Tỉnh ủy trước ngày 15/4/2024.
            2. Các chi bộ tổ chức sinh hoạt chuyên đề trong tháng 5/2024.
            """;

    private final PlanReader reader = new PlanReader();

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("vn.nennep.planning.intake.PlanReaderTest#documents")
    void what_was_read_right_passes_when_its_text_is_read_again(String name) {
        PlanReading once = reader.read(Corpus.text(name));
        Nameless nameless = new Nameless(once.header().signatory());
        PlanReading again = reader.read(nameless.of(once.text()));
        CaseCheck check =
                CaseCheck.of(ReadingCase.of(nameless.of(asRead(once).json())).orElseThrow(), again);
        assertThat(check.words()).doesNotContain("KHÔNG");
        assertThat(check.passed()).isTrue();
    }

    private static ReadingCase asRead(PlanReading reading) {
        Map<String, Object> read = ReadingCase.asRead(reading);
        Map<String, Object> header = ReadingCase.named((Map<?, ?>) read.get("header"));
        header.keySet().removeAll(List.of("signatory", "inferred"));
        return new ReadingCase(reading.text(), header, ReadingCase.maps(read.get("obligations")), List.of());
    }

    @Test
    void what_was_corrected_is_told_field_by_field() throws IOException {
        String json = asRead(reader.read(TEXT)).json();
        assertThat(check(json)).isZero();
        assertThat(said()).contains("đạt   due 2/2", "đạt   symbol 1/1", "Đạt ");
        assertThat(check(json.replace("2024-04-15", "2024-04-20").replace("77-KH/TU\"", "78-KH/TU\"")))
                .isEqualTo(1);
        assertThat(said())
                .contains("KHÔNG due 1/2", "KHÔNG symbol 0/1", "2024-04-20", "cần 78-KH/TU, đọc được 77-KH/TU");
        assertThat(check(json.replace("\"none\" : [ ]", "\"none\" : [{\"passage\":\"x\",\"title\":\"y\"}]")))
                .isZero();
        assertThat(check("{}")).isEqualTo(1);
        assertThat(said()).contains("không phải ca kiểm thử");
    }

    private ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int check(String json) throws IOException {
        said = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
        Path file = Files.writeString(folder.resolve("ca.json"), json);
        return new IntakeCommand(_ -> reader.read(TEXT), to, to).run(new String[] {"--check", file.toString()});
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void nobody_is_named_in_a_case() {
        Nameless nameless = new Nameless("Trần Văn Tám");
        String text = "Đồng chí Lê Thị Bảy, số 0912 345 678, thư bay@dia-chi.vn; TRẦN VĂN TÁM; ông Ksor H'Blâm. "
                + "Học tập đồng chí Hồ Chí Minh tại huyện Châu Thành A, Hà Nội, ngày 15/4/2024, số 258-KH/TU.";
        assertThat(nameless.of(text))
                .doesNotContainIgnoringCase("Bảy")
                .doesNotContain("TÁM", "0912", "bay@", "Ksor")
                .contains("đồng chí Hồ Chí Minh", "Châu Thành A, Hà Nội, ngày 15/4/2024, số 258-KH/TU");
    }
}
