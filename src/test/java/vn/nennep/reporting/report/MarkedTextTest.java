package vn.nennep.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static final Map<String, String> SOURCES = new LinkedHashMap<>(
            Map.of("Chi bộ đã học.", "Mộc Lan", "Chi bộ đã học. Có 03 mô hình.", "Trúc Đào", "Tốt.", "Sen Vàng"));

    @Test
    void what_came_from_below_bears_its_source() {
        var runs = MarkedText.mark("Toàn tỉnh nghiêm túc. Chi bộ đã học. Rất Tốt.", SOURCES)
                .runs();

        assertThat(runs)
                .containsExactly(
                        new SectionView.Run("Toàn tỉnh nghiêm túc. ", null),
                        new SectionView.Run("Chi bộ đã học.", "Mộc Lan"),
                        new SectionView.Run(" Rất ", null),
                        new SectionView.Run("Tốt.", "Sen Vàng"));
    }

    @Test
    void of_two_sentences_at_one_place_the_longer_is_marked() {
        assertThat(MarkedText.mark("Chi bộ đã học. Có 03 mô hình. Hết.", SOURCES)
                        .runs())
                .containsExactly(
                        new SectionView.Run("Chi bộ đã học. Có 03 mô hình.", "Trúc Đào"),
                        new SectionView.Run(" Hết.", null));
    }

    @Test
    void what_was_rewritten_bears_none() {
        assertThat(MarkedText.mark("Các chi bộ đều đã học.", SOURCES).runs())
                .containsExactly(new SectionView.Run("Các chi bộ đều đã học.", null));
    }

    @Test
    void a_sentence_given_back_leaves_the_rest_as_it_was() {
        assertThat(TakingOver.without("Một.\nHai.\nBa.", "Hai.")).isEqualTo("Một.\nBa.");
        assertThat(TakingOver.without("Một. Hai. Ba.", "Hai.")).isEqualTo("Một. Ba.");
        assertThat(TakingOver.without("Hai.", "Hai.")).isEmpty();
        assertThat(TakingOver.without("Một.\nHai.", "Hai.")).isEqualTo("Một.");
    }
}
