package vn.nennep.study.participation;

import java.util.Arrays;
import java.util.Optional;
import vn.nennep.figures.Figure;

/// The figures that study counts from its own lists. Shares of those who had to study come from planning's counters.
enum StudyFigure {
    CONFERENCES(
            "study.conferences",
            "Hội nghị học tập, quán triệt đã tổ chức",
            "Số hội nghị và buổi học bù do các tổ chức trong phạm vi lập cho chuyên đề, tính cho năm ấy, không bị hủy và có"
                    + " ít nhất một người dự. Mỗi hội nghị tính một lần, ở đơn vị tổ chức.",
            "hội nghị"),
    SITES(
            "study.sites",
            "Lượt điểm cầu tham gia học tập",
            "Số lượt điểm cầu có ít nhất một người dự, trong các hội nghị không bị hủy. Một đơn vị dự hai hội nghị tính hai"
                    + " lượt.",
            "lượt điểm cầu"),
    ATTENDANCES(
            "study.attendances",
            "Lượt người dự học tập",
            "Tổng số lượt có mặt hoặc dự trực tuyến ở các điểm cầu của các hội nghị không bị hủy, gồm cả nơi chỉ báo số lượng. Một người dự hai hội nghị"
                    + " tính hai lượt.",
            "lượt người"),
    PEOPLE(
            "study.people",
            "Người đã dự học tập",
            "Số người có mặt hoặc dự trực tuyến ít nhất một hội nghị không bị hủy của chuyên đề trong năm. Mỗi người tính"
                    + " một lần, ở nơi dự lần đầu. Không gồm nơi chỉ báo số lượng.",
            "người");

    private final String code;
    private final String label;
    private final String meaning;
    private final String unitWord;

    StudyFigure(String code, String label, String meaning, String unitWord) {
        this.code = code;
        this.label = label;
        this.meaning = meaning;
        this.unitWord = unitWord;
    }

    String code() {
        return code;
    }

    Figure.Definition definition() {
        return new Figure.Definition(code, label, meaning, unitWord, Figure.Shape.COUNT);
    }

    static Optional<StudyFigure> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
