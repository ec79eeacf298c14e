package vn.nennep.planning.figure;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nennep.figures.Figure;
import vn.nennep.planning.ObligationKind;

/// The figures that planning contributes.
enum PlanningFigure {
    STUDY_MEMBERS(
            "planning.study.members",
            "Đảng viên đã học tập, quán triệt chuyên đề",
            "Số đảng viên có mặt hoặc dự trực tuyến ít nhất một hội nghị của chuyên đề, trên số đảng viên phải học khi giao nhiệm vụ, không tính người được miễn. Mỗi người tính một lần.",
            "đảng viên",
            ObligationKind.STUDY,
            Counted.PEOPLE),
    STUDY_MEMBERS_ON_TIME(
            "planning.study.members.on_time",
            "Đảng viên đã học đúng hạn",
            "Như trên, chỉ tính người học không muộn hơn hạn của kế hoạch.",
            "đảng viên",
            ObligationKind.STUDY,
            Counted.PEOPLE),
    STUDY_OTHERS(
            "planning.study.others",
            "Cán bộ, công chức, viên chức, đoàn viên, hội viên đã học",
            "Số người ngoài nhiệm vụ học tập của đảng viên đã dự học, trên số người phải học khi giao nhiệm vụ. Mỗi người tính một lần.",
            "người",
            ObligationKind.STUDY,
            Counted.PEOPLE),
    STUDY_UNITS(
            "planning.study.units",
            "Tổ chức đảng, đơn vị đã tổ chức học tập",
            "Số chi bộ, đơn vị có người đã học, trên số chi bộ, đơn vị có người phải học.",
            "đơn vị",
            ObligationKind.STUDY,
            Counted.UNITS),
    PLANS_ISSUED(
            "planning.plans.issued",
            "Đơn vị đã ban hành kế hoạch",
            "Số đơn vị đã ban hành kế hoạch của mình, trên số đơn vị được giao ban hành.",
            "đơn vị",
            ObligationKind.PLAN,
            Counted.COUNTERS),
    COMMITMENTS(
            "planning.commitments",
            "Bản cam kết, kế hoạch cá nhân đã nộp",
            "Số người đã nộp, trên số người phải nộp, không tính người được miễn.",
            "bản",
            ObligationKind.COMMITMENT,
            Counted.COUNTERS),
    BRANCH_MEETINGS(
            "planning.branch_meetings",
            "Kỳ sinh hoạt chi bộ đã đưa nội dung chuyên đề vào",
            "Số kỳ sinh hoạt đã ghi kết quả, trên số kỳ đã đến của các chi bộ.",
            "kỳ sinh hoạt",
            ObligationKind.BRANCH_MEETING,
            Counted.COUNTERS),
    THEMATIC_MEETINGS(
            "planning.thematic_meetings",
            "Sinh hoạt chuyên đề của chi bộ",
            "Số buổi đã ghi kết quả, trên số buổi ít nhất phải có.",
            "buổi",
            ObligationKind.THEMATIC_MEETING,
            Counted.COUNTERS),
    REPORTS_SUBMITTED(
            "planning.reports.submitted",
            "Báo cáo đã nộp",
            "Số báo cáo các đơn vị đã nộp, trên số phải nộp trong năm.",
            "báo cáo",
            ObligationKind.REPORT,
            Counted.COUNTERS),
    EXEMPLARS(
            "planning.exemplars",
            "Mô hình, điển hình",
            "Tổng số mô hình, điển hình các đơn vị đã ghi.",
            "mô hình, điển hình",
            ObligationKind.EXEMPLAR,
            Counted.AMOUNT),
    OUTREACH(
            "planning.outreach",
            "Kết quả tuyên truyền đã ghi",
            "Tổng số kết quả tuyên truyền các đơn vị đã ghi.",
            "kết quả",
            ObligationKind.OUTREACH,
            Counted.AMOUNT),
    INSPECTED_UNITS(
            "planning.inspections.units",
            "Tổ chức, cá nhân được kiểm tra, giám sát",
            "Tổng số lượt kiểm tra, giám sát các đơn vị đã ghi.",
            "lượt",
            ObligationKind.INSPECTION,
            Counted.AMOUNT),
    COMMENDATIONS(
            "planning.commendations",
            "Tập thể, cá nhân được biểu dương, khen thưởng",
            "Tổng số tập thể, cá nhân các đơn vị đã ghi.",
            "tập thể, cá nhân",
            ObligationKind.COMMENDATION,
            Counted.AMOUNT),
    AWARD_ENTRIES(
            "planning.awards.entries",
            "Tác phẩm dự giải thưởng sáng tác, quảng bá",
            "Tổng số tác phẩm các đơn vị đã ghi.",
            "tác phẩm",
            ObligationKind.AWARD,
            Counted.AMOUNT);

    /// From what it is read.
    enum Counted {
        /// persons, each once, whatever the number of obligations
        PEOPLE,
        /// leaf units in which somebody is expected
        UNITS,
        /// done of expected
        COUNTERS,
        /// what the evidence adds up to
        AMOUNT
    }

    private final Figure.Definition definition;
    private final ObligationKind kind;
    private final Counted counted;

    PlanningFigure(String code, String name, String meaning, String unitWord, ObligationKind kind, Counted counted) {
        Figure.Shape shape = counted == Counted.AMOUNT ? Figure.Shape.COUNT : Figure.Shape.SHARE;
        this.definition = new Figure.Definition(code, name, meaning, unitWord, shape);
        this.kind = kind;
        this.counted = counted;
    }

    Figure.Definition definition() {
        return definition;
    }

    ObligationKind kind() {
        return kind;
    }

    Counted counted() {
        return counted;
    }

    String code() {
        return definition.code();
    }

    Figure.Value value(long numerator, @Nullable Long denominator) {
        return new Figure.Value(numerator, counted == Counted.AMOUNT ? null : denominator);
    }

    static Optional<PlanningFigure> of(String code) {
        return Stream.of(values()).filter(figure -> figure.code().equals(code)).findFirst();
    }

    static Stream<PlanningFigure> of(ObligationKind kind, Counted counted) {
        return Stream.of(values()).filter(figure -> figure.kind == kind && figure.counted == counted);
    }
}
