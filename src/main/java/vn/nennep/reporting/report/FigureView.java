package vn.nennep.reporting.report;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.figures.Figure;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Problem;

/// A figure on a page of a report: its value is the door to what it is made of; who overruled it, and why, stays in
/// sight.
///
/// @param full "97,4% (2.431/2.497 đảng viên)"
/// @param source where the value comes from and of which day
/// @param overruled what the data say and why the unit says otherwise; null when it does not
/// @param form to overrule it; null for those who may not
public record FigureView(
        String name,
        String full,
        String door,
        String source,
        @Nullable String overruled,
        @Nullable Form form) {

    /// @param removable there is an overruling to take back
    /// @param problems with what was entered; the form is then open
    public record Form(
            String id,
            String action,
            boolean share,
            String numerator,
            String denominator,
            String reason,
            boolean removable,
            List<Problem> problems) {

        static Form of(String base, ReportFigure figure) {
            var overruling = figure.overruling();
            return new Form(
                    id(figure.code()),
                    base + "/figures/" + figure.code() + "/overruling",
                    figure.definition().shape() == Figure.Shape.SHARE,
                    OfficialFigures.grouped(figure.value().numerator()),
                    grouped(figure.value().denominator()),
                    overruling == null ? "" : overruling.reason(),
                    overruling != null,
                    List.of());
        }

        Form rejected(OverrulingForm entered, List<Problem> why) {
            return new Form(
                    id, action, share, entered.numerator(), entered.denominator(), entered.reason(), removable, why);
        }

        static String id(String code) {
            return "figure-" + code.replace('.', '-').replace('_', '-');
        }

        private static String grouped(@Nullable Long number) {
            return number == null ? "" : OfficialFigures.grouped(number);
        }
    }

    public static FigureView of(ReportFigure figure, Figure.Scope scope, Clock clock) {
        Figure.Definition definition = figure.definition();
        return new FigureView(
                definition.name(),
                definition.full(figure.value()),
                scope.door(figure.code()),
                figure.readAt() == null
                        ? "Từ dữ liệu, tính đến lúc này"
                        : "Từ dữ liệu, chốt lúc " + Moment.written(figure.readAt(), clock),
                figure.overruling() == null ? null : overruled(figure, figure.overruling(), clock),
                null);
    }

    private static String overruled(ReportFigure figure, ReportFigure.Overruling overruling, Clock clock) {
        return overruling.byName() + " đã sửa lúc " + Moment.written(overruling.at(), clock) + "; dữ liệu là "
                + figure.definition().full(figure.read()) + ". Lý do: " + overruling.reason();
    }

    FigureView with(Form asked) {
        return new FigureView(name, full, door, source, overruled, asked);
    }
}
