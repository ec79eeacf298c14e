package vn.nennep.figures.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.figures.Figure;
import vn.nennep.text.OfficialFigures;

/// What one figure is made of.
///
/// @param other the same sums over the other structure; null when there is but one
/// @param problem said loudly when the parts do not make up the whole
public record TracePage(
        String meaning,
        String unitWord,
        boolean share,
        String unitName,
        List<Row> rows,
        Row total,
        @Nullable Door other,
        @Nullable String problem) {

    public record Door(String words, String href) {}

    /// @param numerator as in a column: dots, no padding
    public record Row(
            String name,
            String numerator,
            String denominator,
            String percent,
            @Nullable String href) {

        static Row of(String name, Figure.Value value, @Nullable String href) {
            Long denominator = value.denominator();
            return new Row(
                    name,
                    OfficialFigures.grouped(value.numerator()),
                    denominator == null ? "" : OfficialFigures.grouped(denominator),
                    value.percent(),
                    href);
        }
    }

    static TracePage of(Figure.Trace trace, String unitName, @Nullable Door other) {
        Figure.Definition definition = trace.definition();
        return new TracePage(
                definition.meaning(),
                definition.unitWord(),
                definition.shape() == Figure.Shape.SHARE,
                unitName,
                trace.parts().stream()
                        .map(part -> Row.of(part.name(), part.value(), part.href()))
                        .toList(),
                Row.of("Cộng", trace.value(), null),
                other,
                trace.addsUp() ? null : problem(trace));
    }

    private static String problem(Figure.Trace trace) {
        return "Các phần cộng lại là " + trace.sumOfParts().ratio() + ", khác với tổng "
                + trace.value().ratio()
                + ". Chưa nên dùng số liệu này; mời báo cho quản trị hệ thống kèm địa chỉ trang.";
    }
}
