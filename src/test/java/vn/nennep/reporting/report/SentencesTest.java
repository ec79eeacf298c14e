package vn.nennep.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @Test
    void a_paragraph_is_split_at_the_end_of_each_sentence() {
        assertThat(Sentences.of("Huyện ủy đã tổ chức 03 hội nghị. Kết quả, 97,4% đảng viên đã học! Còn 12 người?"))
                .containsExactly(
                        "Huyện ủy đã tổ chức 03 hội nghị.", "Kết quả, 97,4% đảng viên đã học!", "Còn 12 người?");
    }

    @Test
    void numbers_dates_and_document_numbers_hold_together() {
        assertThat(Sentences.of(
                        "Có 1.234 đảng viên thực hiện Kết luận số 01-KL/TW ngày 18/5/2021. Năm 2024 đạt 99,5%."))
                .containsExactly(
                        "Có 1.234 đảng viên thực hiện Kết luận số 01-KL/TW ngày 18/5/2021.", "Năm 2024 đạt 99,5%.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đ/c. Nguyễn Văn Bảy và TS. Trần Quốc Đạt ở TP. Hồ Chí Minh cùng dự.",
                "Báo cáo viên là PGS. TS. Lê Thị Ước, nguyên cán bộ.",
                "1. Tiếp tục lãnh đạo, chỉ đạo chặt chẽ.",
                "a. Chú trọng nêu gương.",
                "Các nội dung: tuyên truyền, vận động, v.v. Đều đạt.",
            })
    void abbreviations_and_markers_end_no_sentence(String one) {
        assertThat(Sentences.of(one)).containsExactly(one);
    }

    @Test
    void a_quotation_closes_with_its_sentence() {
        assertThat(Sentences.of("Chủ đề là “Nêu gương.” Chi bộ đã học... Đạt kết quả tốt…"))
                .containsExactly("Chủ đề là “Nêu gương.”", "Chi bộ đã học...", "Đạt kết quả tốt…");
    }

    @Test
    void each_line_is_its_own() {
        assertThat(Sentences.of("- Xây dựng kế hoạch\n\n- Tổ chức học tập. Kiểm tra.\n"))
                .containsExactly("- Xây dựng kế hoạch", "- Tổ chức học tập.", "Kiểm tra.");
    }

    /// Whatever is written, every letter of it stands in exactly one sentence, in order.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void nothing_is_lost_or_doubled(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            String text = text(random);
            List<String> sentences = Sentences.of(text);
            assertThat(bare(String.join("", sentences))).isEqualTo(bare(text));
            assertThat(sentences).noneMatch(String::isBlank).allMatch(each -> each.equals(each.strip()));
            assertThat(sentences).allMatch(text::contains);
        }
    }

    private static final List<String> SCRAPS = List.of(
            "Huyện ủy",
            "đã học",
            "TP.",
            "1.234",
            "97,5%",
            ".",
            "...",
            "…",
            "?",
            "!",
            "”",
            "“",
            " ",
            "  ",
            "\n",
            "-",
            "a.",
            "2.",
            "TS.",
            "Đảng",
            ".)",
            "(",
            "v.v.");

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(1, 30))
                .mapToObj(_ -> SCRAPS.get(random.nextInt(SCRAPS.size())) + (random.nextBoolean() ? " " : ""))
                .collect(Collectors.joining());
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
