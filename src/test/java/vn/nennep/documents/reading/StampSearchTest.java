package vn.nennep.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nennep.documents.SecrecyStamp;

class StampSearchTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "TỐI MẬT",
                "TUYỆT MẬT",
                "  [MẬT]  ",
                "(TỐI MẬT)",
                "** TUYỆT MẬT **",
                "M Ậ T",
                "T Ố I M Ậ T",
                "ＭẬＴ",
                "M\u200BẬT",
                "MẬT - HỎA TỐC",
                "TÀI LIỆU MẬT",
                "TUYET MAT",
                "Độ mật: MẬT",
                "Độ mật: Tối mật",
                "ĐỘ MẬT : TUYỆT MẬT",
                "Mức độ mật: Mật",
                "TỈNH ỦY HẬU GIANG\tMẬT\tĐẢNG CỘNG SẢN VIỆT NAM",
                "TỈNH ỦY HẬU GIANG   TỐI MẬT        ĐẢNG CỘNG SẢN VIỆT NAM",
                "TỈNH ỦY HẬU GIANG MẬT ĐẢNG CỘNG SẢN VIỆT NAM",
                "MẬT ĐẢNG CỘNG SẢN VIỆT NAM",
                "Số 12-KH/TU MẬT",
                "Số 12-BC/TU (TỐI MẬT) Hậu Giang, ngày 27 tháng 3 năm 2024",
                "TUYỆT MẬT CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
            })
    void a_stamp_is_found(String line) {
        String text = "TỈNH ỦY\n" + line + "\nKẾ HOẠCH\nvề việc học tập";
        assertThat(SecrecyStamp.find(text)).as(line).isPresent();
        assertThat(SecrecyStamp.find(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .as("NFD " + line)
                .isPresent();
        assertThat(SecrecyStamp.find(text.replace("\n", "\r\n"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "-----", "1", "(…)"})
    void a_stroke_before_a_short_line_is_no_title(String stroke) {
        assertThat(SecrecyStamp.find("KẾ HOẠCH\n" + stroke + "\nTổ chức bí mật"))
                .isEmpty();
        assertThat(SecrecyStamp.find("KẾ HOẠCH\n" + stroke + "\nMẬT")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thực hiện Luật Bảo vệ bí mật nhà nước và quy định về bảo mật thông tin.",
                "CÔNG TÁC BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "II. CÔNG TÁC BẢO MẬT",
                "về công tác bảo vệ bí mật",
                "Văn bản mật được quản lý theo quy định; không đưa tài liệu MẬT lên mạng.",
                "các độ Tuyệt mật, Tối mật và Mật",
                "Độ mật:",
                "Độ mật: Không",
                "BAN CƠ YẾU, MẬT MÃ",
                "HỢP TÁC XÃ MẬT ONG U MINH",
                "MẬT ĐỘ DÂN SỐ",
                "mật",
                "Mật",
                "mối quan hệ thân mật, gắn bó",
                "TUYỆT MẬT\tTỐI MẬT\tMẬT",
                "BAN BẢO VỆ BÍ MẬT ĐẢNG CỘNG SẢN VIỆT NAM",
                "MẶT TRẬN TỔ QUỐC",
                "MAT",
                "TẬP THỂ, CÁ NHÂN NỔI BẬT"
            })
    void a_word_is_no_stamp(String line) {
        String text = "TỈNH ỦY\n" + line + "\nKẾ HOẠCH";
        assertThat(SecrecyStamp.find(text)).as(line).isEmpty();
        assertThat(SecrecyStamp.find(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .as("NFD " + line)
                .isEmpty();
    }

    @Test
    void a_title_broken_in_the_middle_of_a_word_is_no_stamp() {
        assertThat(SecrecyStamp.find("QUY CHẾ BẢO VỆ BÍ\n\nMẬT\nNHÀ NƯỚC")).isEmpty();
    }

    @Test
    void the_highest_degree_counts() {
        assertThat(SecrecyStamp.find("MẬT\nkhác\nTUYỆT MẬT")).contains(SecrecyStamp.TOP_SECRET);
        assertThat(SecrecyStamp.find("MẬT\nkhác\nTỐI MẬT\nMẬT")).contains(SecrecyStamp.HIGHLY_SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT.docx",
                "KH 05 (MẬT).docx",
                "KH 05 (mật).docx",
                "[Tối mật] bao cao.pdf",
                "MẬT - Kế hoạch 05.docx",
                "Ke_hoach_TUYỆT_MẬT.docx",
                "Kế hoạch 05 - Mật.docx",
                "TUYET MAT - ke hoach.docx",
                "Kế hoạch MẬT.docx"
            })
    void a_stamp_in_a_file_name_is_found(String name) {
        assertThat(SecrecyStamp.findInName(name)).as(name).isPresent();
        assertThat(SecrecyStamp.findInName(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch bảo vệ bí mật nhà nước.docx", "258-KH-TU.docx", "MAT-TRAN-TO-QUOC.docx",
                        "Mật ong U Minh.docx",
                "BÁO CÁO CÔNG TÁC BẢO MẬT.docx", "", ".docx", "Quy định về tài liệu mật và tối mật của cơ quan.docx"
            })
    void a_word_in_a_file_name_is_no_stamp(String name) {
        assertThat(SecrecyStamp.findInName(name)).as(name).isEmpty();
    }

    @Test
    void hostile_text_costs_no_more_than_its_length() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            SecrecyStamp.find("độ ".repeat(300_000) + "MẬT");
            SecrecyStamp.find("độ" + " ".repeat(1_000_000) + "mật");
            SecrecyStamp.find("-".repeat(1_000_000) + "MẬT" + "-".repeat(1_000_000));
            SecrecyStamp.find("M Ậ ".repeat(300_000));
            SecrecyStamp.find("MẬT\n".repeat(200_000));
        });
    }
}
