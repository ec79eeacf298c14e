package vn.nennep.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.nennep.figures.Figure;
import vn.nennep.text.OfficialFigures;
import vn.nennep.text.VietnameseText;
import vn.nennep.web.Problem;

/// What a unit says instead of the data, and why.
public record OverrulingForm(String numerator, String denominator, String reason) {

    private static final int SHORTEST_REASON = 10;

    public OverrulingForm(@Nullable String numerator, @Nullable String denominator, @Nullable String reason) {
        this.numerator = numerator == null ? "" : numerator.strip();
        this.denominator = denominator == null ? "" : denominator.strip();
        this.reason = reason == null ? "" : VietnameseText.nfc(reason).strip();
    }

    List<Problem> problems(Figure.Shape shape, String id) {
        List<Problem> problems = new ArrayList<>();
        OptionalLong part = OfficialFigures.parseCount(numerator);
        if (part.isEmpty()) problems.add(new Problem(id + "-numerator", "Mời nhập số bằng chữ số, ví dụ 2.431."));
        if (shape == Figure.Shape.SHARE) {
            OptionalLong whole = OfficialFigures.parseCount(denominator);
            if (whole.isEmpty()) {
                problems.add(new Problem(id + "-denominator", "Mời nhập tổng số bằng chữ số, ví dụ 2.497."));
            } else if (part.isPresent() && part.getAsLong() > whole.getAsLong()) {
                problems.add(new Problem(id + "-numerator", "Số đạt không thể lớn hơn tổng số."));
            }
        }
        if (reason.length() < SHORTEST_REASON) {
            problems.add(new Problem(
                    id + "-reason",
                    "Mời nêu lý do khác với dữ liệu; lý do này cấp trên cũng thấy, kể cả sau khi nộp."));
        }
        return problems;
    }

    /// Once there are no problems.
    Figure.Value value(Figure.Shape shape) {
        long part = OfficialFigures.parseCount(numerator).orElseThrow();
        return shape == Figure.Shape.COUNT
                ? Figure.Value.count(part)
                : Figure.Value.share(
                        part, OfficialFigures.parseCount(denominator).orElseThrow());
    }
}
