package vn.nennep.planning.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.nennep.planning.ObligationKind;
import vn.nennep.text.VietnameseText;

class PlanReaderTest {

    private final PlanReader reader = new PlanReader();

    static Stream<String> documents() {
        return Stream.concat(Corpus.REAL.stream(), Corpus.INVENTED.stream());
    }

    static Stream<String> realDocuments() {
        return Corpus.REAL.stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("finds in each document what a careful reader found")
    void findsWhatAReaderFinds(String name) {
        Score score = Score.of(Corpus.expected(name), reader.read(Corpus.text(name)));
        assertThat(score.wrongHeader()).isEmpty();
        assertThat(score.misses()).isEmpty();
        assertThat(score.citations()).isEqualTo(1.0);
        assertThat(score.recall()).isEqualTo(1.0);
        assertThat(score.kinds()).isEqualTo(1.0);
        assertThat(score.routes()).isEqualTo(1.0);
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("every passage and citation is in the text where the offsets say")
    void offsetsHold(String name) {
        PlanReading reading = reader.read(Corpus.text(name));
        assertThat(reading.text()).isEqualTo(Normalizer.normalize(reading.text(), Normalizer.Form.NFC));
        for (ObligationFound one : reading.obligations()) {
            assertThat(VietnameseText.foldWhitespace(reading.text().substring(one.start(), one.end())))
                    .isEqualTo(one.passage());
            assertThat(one.title()).isNotBlank().hasSizeLessThanOrEqualTo(ObligationTitle.LENGTH);
        }
        for (CitationFound citation : reading.citations()) {
            for (CitationFound.Mention mention : citation.mentions())
                assertThat(reading.text().substring(mention.start(), mention.end()))
                        .containsPattern("\\d");
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("a deadline is only given where its own passage speaks of time")
    void deadlinesAreSupported(String name) {
        assertThat(reader.read(Corpus.text(name)).obligations())
                .filteredOn(one -> one.due() != null)
                .allMatch(one -> VietnameseText.lower(one.passage())
                        .matches("(?s).*(?:\\d|quý|tháng|năm|hằng|hàng|định kỳ|cuối).*"));
    }

    @ParameterizedTest
    @MethodSource("realDocuments")
    @DisplayName("proposals are few enough to go through")
    void proposalsAreFew(String name) {
        assertThat(reader.read(Corpus.text(name)).obligations()).hasSizeLessThanOrEqualTo(28);
    }

    @Test
    @DisplayName("the items of a list take over who acts from the sentence that opens it")
    void itemsInherit() {
        ObligationFound study = reader.read(Corpus.text("258-KH-TU-hau-giang-2024"))
                .obligations()
                .getFirst();
        assertThat(study.title()).isEqualTo("Học tập trong toàn thể đảng viên");
        assertThat(study.section()).isEqualTo("II.1.1.3");
        assertThat(study.actors())
                .containsExactly(
                        "Ủy ban Mặt trận Tổ quốc",
                        "các đoàn thể chính trị - xã hội tỉnh",
                        "các ban, sở ngành",
                        "các huyện, thị, thành ủy",
                        "đảng ủy trực thuộc Tỉnh ủy");
        assertThat(study.audience()).containsExactly(Audience.MEMBER);
    }

    @Test
    @DisplayName("those who follow rules of their own, or need not attend again, stand as exceptions")
    void exceptions() {
        PlanReading plan = reader.read("""
                KẾ HOẠCH
                học tập chuyên đề năm 2024
                -----
                I. NỘI DUNG
                1. Đảng viên viết bản cam kết tu dưỡng trước ngày 31/3/2024 (trừ các đồng chí đang ốm nặng).
                2. Chi bộ tổ chức học tập cho đảng viên; đối với lực lượng vũ trang thực hiện theo hướng dẫn của Quân ủy.
                """);
        assertThat(plan.obligations().getFirst().exceptions()).containsExactly("trừ các đồng chí đang ốm nặng");
        assertThat(plan.obligations()).hasSize(2);
    }

    @Test
    @DisplayName("tasks without a date are proposed under the headings that give them")
    void undatedTasks() {
        List<ObligationFound> found =
                reader.read(Corpus.text("258-KH-TU-hau-giang-2024")).obligations();
        assertThat(found)
                .filteredOn(one -> one.section().startsWith("III"))
                .extracting(ObligationFound::kind)
                .contains(
                        ObligationKind.INSPECTION,
                        ObligationKind.GUIDANCE,
                        ObligationKind.EVALUATION,
                        ObligationKind.OUTREACH);
    }

    @Test
    @DisplayName("the outline has the parts as the document numbers them")
    void outline() {
        List<OutlineNode> outline =
                reader.read(Corpus.text("258-KH-TU-hau-giang-2024")).outline();
        assertThat(outline).extracting(OutlineNode::marker).containsExactly("I", "II", "III");
        assertThat(outline.get(1).children().getFirst().children())
                .extracting(OutlineNode::title)
                .containsExactly("Nội dung học tập", "Tài liệu học tập", "Hình thức, thời gian thực hiện");
    }

    @Test
    @DisplayName("recipients are listed as written")
    void recipients() {
        assertThat(reader.read(Corpus.text("152-KH-DUK-can-tho-2024")).recipients())
                .hasSize(8)
                .contains("Đ/c Trịnh Minh Thắng, UVBTV, Chủ nhiệm UBKT Thành ủy (để b/c)")
                .last()
                .isEqualTo("Lưu Văn phòng Đảng ủy Khối");
    }

    @Test
    @DisplayName("what a file does not say is null")
    void unknownIsNull() {
        PlanReading reading = reader.read("");
        assertThat(reading.header()).isEqualTo(new Header(null, null, null, null, null, false, null, null, null, null));
        assertThat(reading.obligations()).isEmpty();
        assertThat(JsonMapper.shared().writeValueAsString(reading.toMap())).contains("\"symbol\":null");
    }
}
