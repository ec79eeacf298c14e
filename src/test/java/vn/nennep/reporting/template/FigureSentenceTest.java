package vn.nennep.reporting.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nennep.figures.Figure.Value;

class FigureSentenceTest {

    private static final Map<String, Value> VALUES = Map.of(
            "study.members", Value.share(2431, 2497),
            "study.units", Value.share(7, 7),
            "models", Value.count(3),
            "entries", Value.count(0),
            "reports", Value.share(0, 0));

    @Test
    void figures_are_written_into_a_sentence_as_officials_write_them() {
        assertThat(
                        written(
                                "Kết quả, {study.units:%} tổ chức đảng ({n}/{d}) đã học; đảng viên đạt {study.members:%} ({n}/{d})."))
                .isEqualTo("Kết quả, 100% tổ chức đảng (07/07) đã học; đảng viên đạt 97,4% (2.431/2.497).");
        assertThat(written("Có {models:n} mô hình.")).isEqualTo("Có 03 mô hình.");
        assertThat(written("Có {study.members:n}/{d} đảng viên ({%}).")).isEqualTo("Có 2.431/2.497 đảng viên (97,4%).");
    }

    private static String written(String wording) {
        return FigureSentence.parse(wording).write(VALUES).stream()
                .map(FigureSentence.Piece::text)
                .collect(Collectors.joining());
    }

    @Test
    void each_figure_of_a_sentence_knows_its_code() {
        var pieces = FigureSentence.parse("Đạt {study.members:%} ({n}).").write(VALUES);

        assertThat(pieces)
                .extracting(FigureSentence.Piece::code)
                .containsExactly(null, "study.members", null, "study.members", null);
    }

    @Test
    void a_sentence_is_silent_when_nothing_was_asked_or_nothing_was_counted() {
        assertThat(FigureSentence.parse("Có {entries:n} tác phẩm.").speaks(VALUES))
                .isFalse();
        assertThat(FigureSentence.parse("Đạt {reports:%}.").speaks(VALUES)).isFalse();
        assertThat(FigureSentence.parse("Có {models:n} mô hình, {entries:n} tác phẩm.")
                        .speaks(VALUES))
                .isTrue();
    }

    @Test
    void a_share_of_nought_is_said() {
        assertThat(FigureSentence.parse("Đạt {a:%}.").speaks(Map.of("a", Value.share(0, 9))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đạt {n}.",
                "Không có số liệu.",
                "Đạt {study.members}.",
                "Đạt {study.members:x}.",
                "Đạt {}.",
                "{Study:%}"
            })
    void a_wording_that_names_no_figure_properly_is_refused(String wording) {
        assertThatIllegalArgumentException().isThrownBy(() -> FigureSentence.parse(wording));
    }
}
