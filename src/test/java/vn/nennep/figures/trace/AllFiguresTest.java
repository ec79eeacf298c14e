package vn.nennep.figures.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.nennep.figures.Figure.Definition;
import vn.nennep.figures.Figure.Part;
import vn.nennep.figures.Figure.Scope;
import vn.nennep.figures.Figure.Shape;
import vn.nennep.figures.Figure.Value;
import vn.nennep.figures.FigureSource;
import vn.nennep.organization.UnitId;

class AllFiguresTest {

    private static final Scope HERE = new Scope(new UnitId(1), 2, 2024);
    private static final Definition MEMBERS =
            new Definition("study.members", "Đảng viên đã học tập", "Mỗi người một lần.", "đảng viên", Shape.SHARE);
    private static final Definition MODELS =
            new Definition("models", "Mô hình, điển hình", "Đếm mô hình.", "mô hình", Shape.COUNT);

    /// An activity that answers what it is told to.
    private record Told(List<Definition> definitions, Map<String, Value> values, List<Part> made, AtomicInteger asked)
            implements FigureSource {

        Told(List<Definition> definitions, Map<String, Value> values, List<Part> made) {
            this(definitions, values, made, new AtomicInteger());
        }

        @Override
        public Map<String, Value> read(Scope scope) {
            asked.incrementAndGet();
            return values;
        }

        @Override
        public List<Part> parts(String code, Scope scope) {
            return made;
        }
    }

    @Test
    void an_unknown_code_is_an_error_and_never_a_zero() {
        var figures = new AllFigures(List.of());

        assertThatThrownBy(() -> figures.definition("study.members")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> figures.read(List.of("study.members"), HERE))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> figures.trace("study.members", HERE)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_figure_that_its_source_leaves_out_is_an_error() {
        var figures = new AllFigures(
                List.of(new Told(List.of(MEMBERS, MODELS), Map.of("models", Value.count(3)), List.of())));

        assertThatIllegalStateException()
                .isThrownBy(() -> figures.read(List.of("models", "study.members"), HERE))
                .withMessageContaining("study.members");
    }

    @Test
    void a_share_without_denominator_and_a_count_with_one_are_errors() {
        assertThatIllegalStateException().isThrownBy(() -> reading(MEMBERS, Value.count(3)));
        assertThatIllegalStateException().isThrownBy(() -> reading(MODELS, Value.share(3, 4)));
        assertThat(reading(MEMBERS, Value.share(3, 4))).isEqualTo(Value.share(3, 4));
    }

    private static Value reading(Definition definition, Value answered) {
        var source = new Told(List.of(definition), Map.of(definition.code(), answered), List.of());
        return new AllFigures(List.of(source))
                .read(List.of(definition.code()), HERE)
                .get(definition.code());
    }

    @Test
    void two_sources_cannot_count_the_same_figure() {
        var one = new Told(List.of(MODELS), Map.of(), List.of());
        var other = new Told(List.of(MODELS), Map.of(), List.of());

        assertThatIllegalStateException().isThrownBy(() -> new AllFigures(List.of(one, other)));
    }

    @Test
    void values_come_in_the_order_asked_and_each_source_is_asked_once() {
        var source = new Told(
                List.of(MEMBERS, MODELS),
                Map.of("models", Value.count(3), "study.members", Value.share(1, 2)),
                List.of());

        var values = new AllFigures(List.of(source)).read(List.of("models", "study.members", "models"), HERE);

        assertThat(values.keySet()).containsExactly("models", "study.members");
        assertThat(source.asked()).hasValue(1);
    }

    @Test
    void parts_that_do_not_make_up_the_whole_are_said_loudly() {
        var parts = List.of(
                new Part("Huyện ủy Mộc Lan", Value.share(40, 41), null),
                new Part("Huyện ủy Trúc Đào", Value.share(5, 9), null));

        assertThat(page(Value.share(45, 50), parts).problem()).isNull();
        assertThat(page(Value.share(46, 50), parts).problem()).contains("45/50").contains("46/50");
        assertThat(page(Value.share(45, 51), parts).problem()).contains("45/50").contains("45/51");
        assertThat(page(Value.share(45, 50), List.of()).problem()).isNotNull();
    }

    private static TracePage page(Value whole, List<Part> parts) {
        var source = new Told(List.of(MEMBERS), Map.of("study.members", whole), parts);
        return TracePage.of(new AllFigures(List.of(source)).trace("study.members", HERE), "Tỉnh ủy", null);
    }

    @Test
    void a_figure_is_written_as_officials_write_it() {
        assertThat(MEMBERS.full(Value.share(2431, 2497))).isEqualTo("97,4% (2.431/2.497 đảng viên)");
        assertThat(MEMBERS.answer(Value.share(2431, 2497))).isEqualTo("97,4% đảng viên đã học tập: 2.431/2.497");
        assertThat(MODELS.full(Value.count(3))).isEqualTo("03 mô hình");
        assertThat(MODELS.answer(Value.count(12))).isEqualTo("12 mô hình, điển hình");
    }

    @Test
    void nothing_asked_of_anybody_is_not_nought_per_cent() {
        assertThat(MEMBERS.brief(Value.share(0, 0))).isEqualTo("–");
        assertThat(MEMBERS.full(Value.share(0, 0))).contains("chưa giao");
        assertThat(MEMBERS.full(Value.share(0, 8))).isEqualTo("0% (00/08 đảng viên)");
    }

    @Test
    void the_door_of_a_figure_names_its_scope() {
        assertThat(HERE.door("study.members")).isEqualTo("/figures/study.members?unit=1&topic=2&year=2024");
    }
}
