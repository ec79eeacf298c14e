package vn.nennep.reporting.document;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.documents.Block;
import vn.nennep.reporting.report.Moment;
import vn.nennep.reporting.report.ReportFigure;
import vn.nennep.text.OfficialFigures;

/// Phụ lục số liệu: every figure of a report with what it is made of, the day it was read, and why a unit says
/// otherwise.
final class FigureAnnex {

    private static final List<String> HEADER =
            List.of("TT", "Số liệu", "Giá trị", "Đạt", "Tổng số", "Ngày đọc", "Ghi chú");
    private static final List<Integer> WIDTHS = List.of(5, 28, 12, 10, 10, 17, 18);

    private FigureAnnex() {}

    static List<Block> of(Collection<ReportFigure> figures, String scope, Clock clock) {
        List<List<String>> rows = new ArrayList<>();
        for (ReportFigure figure : figures) rows.add(row(rows.size() + 1, figure, clock));
        return List.of(
                Block.heading(1, "", "PHỤ LỤC SỐ LIỆU"),
                Block.paragraph(
                        "Phạm vi: " + scope + " và các đơn vị trực thuộc. Số liệu đọc từ những gì các đơn vị đã "
                                + "ghi; chỗ nào đơn vị báo cáo khác với dữ liệu thì nêu lý do ở cột ghi chú."),
                new Block.Table(HEADER, rows, WIDTHS));
    }

    private static List<String> row(int number, ReportFigure figure, Clock clock) {
        Long denominator = figure.value().denominator();
        Instant readAt = figure.readAt() == null ? clock.instant() : figure.readAt();
        return List.of(
                OfficialFigures.count(number),
                figure.definition().name(),
                figure.value().empty() ? "chưa giao" : figure.definition().brief(figure.value()),
                OfficialFigures.grouped(figure.value().numerator()),
                denominator == null ? "" : OfficialFigures.grouped(denominator),
                OfficialFigures.date(Moment.day(readAt, clock)),
                note(figure, figure.overruling()));
    }

    private static String note(ReportFigure figure, ReportFigure.@Nullable Overruling overruling) {
        return overruling == null
                ? ""
                : "Dữ liệu: " + figure.definition().full(figure.read()) + ". Lý do khác: " + overruling.reason();
    }
}
