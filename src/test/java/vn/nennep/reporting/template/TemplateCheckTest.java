package vn.nennep.reporting.template;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import vn.nennep.figures.Figure;
import vn.nennep.figures.Figures;

class TemplateCheckTest {

    @Test
    void a_template_that_names_a_figure_nobody_counts_stops_the_start() {
        assertThatIllegalStateException()
                .isThrownBy(() -> check(List.of("study.membres"), List.of()))
                .withMessageContaining("II.1")
                .withMessageContaining("study.membres");
    }

    @Test
    void a_figure_that_stands_only_in_a_sentence_is_checked_too() {
        var sentence = FigureSentence.parse("Đạt {study.units:%}.");

        assertThatIllegalStateException()
                .isThrownBy(() -> check(List.of("study.members"), List.of(sentence)))
                .withMessageContaining("study.units");
    }

    @Test
    void known_figures_pass() {
        assertThatCode(() -> check(List.of("study.members"), List.of())).doesNotThrowAnyException();
    }

    private static void check(List<String> codes, List<FigureSentence> sentences) {
        var section = new TemplateSection("II.1", 2, "1.", "Học tập", "", true, true, "", codes, sentences);
        var template = new ReportTemplate("YEAR_END", "Báo cáo năm", List.of(section));
        new TemplateCheck(new OneTemplate(template), new OneFigure()).afterSingletonsInstantiated();
    }

    private record OneTemplate(ReportTemplate template) implements Templates {
        @Override
        public ReportTemplate get(String code) {
            return template;
        }

        @Override
        public List<ReportTemplate> all() {
            return List.of(template);
        }
    }

    private record OneFigure() implements Figures {
        @Override
        public List<Figure.Definition> definitions() {
            return List.of();
        }

        @Override
        public Figure.Definition definition(String code) {
            if (code.equals("study.members")) {
                return new Figure.Definition(code, "Đảng viên đã học", "", "đảng viên", Figure.Shape.SHARE);
            }
            throw new NoSuchElementException(code);
        }

        @Override
        public Map<String, Figure.Value> read(Collection<String> codes, Figure.Scope scope) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Figure.Trace trace(String code, Figure.Scope scope) {
            throw new UnsupportedOperationException();
        }

        @Override
        public LocalDate structure(String code, Figure.Scope scope, LocalDate today) {
            throw new UnsupportedOperationException();
        }
    }
}
