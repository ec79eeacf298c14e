package vn.nennep.documents.layout;

import static vn.nennep.documents.Block.bold;
import static vn.nennep.documents.Block.heading;
import static vn.nennep.documents.Block.italic;
import static vn.nennep.documents.Block.item;
import static vn.nennep.documents.Block.paragraph;
import static vn.nennep.documents.Block.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.nennep.documents.Authority;
import vn.nennep.documents.Block;
import vn.nennep.documents.IssuedText;
import vn.nennep.documents.Letterhead;
import vn.nennep.documents.SamplePlan;
import vn.nennep.documents.Signature;
import vn.nennep.documents.Signature.Mandate;

/// One document of each shape, issued by invented people.
final class Samples {

    private static final List<String> RECIPIENTS = List.of(
            "Ban Bí thư Trung ương Đảng",
            "Ban Tuyên giáo Trung ương",
            "Các đồng chí Ủy viên BCH Đảng bộ tỉnh",
            "Ủy ban MTTQ và các đoàn thể tỉnh",
            "Các huyện, thị, thành ủy và đảng ủy trực thuộc Tỉnh ủy",
            "Lưu VPTU");

    private Samples() {}

    static IssuedText plan() {
        return IssuedText.of(
                IssuedText.PARTY,
                new Letterhead(null, "Tỉnh ủy Hậu Giang", 258, "KH/TU", "Hậu Giang", LocalDate.of(2024, 3, 27)),
                "KẾ HOẠCH",
                "tổ chức triển khai, học tập quán triệt Chuyên đề năm 2024 - 2025 của Tỉnh ủy “Học tập và làm theo tư tưởng, "
                        + "đạo đức, phong cách Hồ Chí Minh về phát huy nội lực, tận dụng “thời kỳ vàng”, hiện thực hóa khát "
                        + "vọng xây dựng tỉnh Hậu Giang phát triển nhanh, bền vững, toàn diện, bao trùm”",
                SamplePlan.blocks(),
                Signature.onBehalfOf("Ban Thường vụ", "Phó Bí thư", "Nguyễn Hoàng Minh Khuê"),
                RECIPIENTS);
    }

    /// A unit's own plan before it is numbered and dated, with all levels of the outline.
    static IssuedText draft() {
        return IssuedText.of(
                IssuedText.PARTY,
                new Letterhead("Tỉnh ủy Hậu Giang", "Huyện ủy Châu Thành A", null, "KH/HU", "Châu Thành A", null),
                "KẾ HOẠCH",
                "thực hiện Chuyên đề năm 2024 - 2025 của Tỉnh ủy",
                List.of(
                        new Block.Basis("Thực hiện Kế hoạch số 258-KH/TU ngày 27/3/2024 của Tỉnh ủy Hậu Giang, "
                                + "Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:"),
                        heading(1, "I-", "MỤC ĐÍCH, YÊU CẦU"),
                        heading(2, "1.", "Mục đích"),
                        heading(3, "1.1.", "Đối với cấp ủy"),
                        heading(4, "a)", "Cấp ủy huyện"),
                        item("-", "Học tập trong toàn thể đảng viên, hoàn thành trước ngày 15/4/2024."),
                        item("+", "Chi bộ có đảng viên đi làm xa tổ chức học bù trong tháng 4/2024."),
                        new Block.Paragraph(List.of(
                                bold("Chỉ tiêu: "),
                                plain("mỗi chi bộ có ít nhất "),
                                italic("03 mô hình"),
                                plain(".")))),
                Signature.onBehalfOf("Ban Thường vụ", "Bí thư", null),
                List.of("Ban Tuyên giáo Tỉnh ủy", "Các chi bộ, đảng bộ trực thuộc", "Lưu Văn phòng Huyện ủy"));
    }

    static IssuedText report() {
        List<Block> body = new ArrayList<>();
        body.add(
                paragraph(
                        "Thực hiện Kế hoạch số 258-KH/TU ngày 27/3/2024 của Ban Thường vụ Tỉnh ủy, các cấp ủy, tổ chức đảng "
                                + "trong tỉnh đã triển khai học tập Chuyên đề năm 2024; Ban Thường vụ Tỉnh ủy báo cáo kết quả như sau:"));
        body.add(heading(1, "I-", "CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO"));
        body.add(paragraph(
                "Ban Thường vụ Tỉnh ủy ban hành kế hoạch, chỉ đạo các cấp ủy xây dựng kế hoạch của cấp mình; 74/74 đảng bộ "
                        + "trực thuộc đã ban hành kế hoạch đúng hạn."));
        body.add(heading(1, "II-", "KẾT QUẢ THỰC HIỆN"));
        body.add(heading(2, "1.", "Việc tổ chức nghiên cứu, học tập, quán triệt"));
        body.add(
                paragraph(
                        "Kết quả, 100% tổ chức đảng đã triển khai, học tập với tỷ lệ cán bộ, đảng viên học tập đạt 97,5%, cụ thể:"));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 34; i++) {
            rows.add(List.of(
                    "%02d".formatted(i),
                    "Đảng bộ xã Tân Phú Thạnh " + i,
                    "1.2%02d".formatted(i),
                    "1.1%02d".formatted(i),
                    "97,5%",
                    "04/4/2024"));
        }
        body.add(new Block.Table(
                List.of("TT", "Tổ chức đảng", "Số đảng viên", "Đã học tập", "Tỷ lệ", "Hoàn thành"),
                rows,
                List.of(8, 42, 16, 16, 14, 20)));
        body.add(heading(1, "III-", "ĐÁNH GIÁ CHUNG"));
        body.add(paragraph("Tuy nhiên, công tác phát hiện và biểu dương điển hình có lúc, có nơi chưa kịp thời."));
        body.add(heading(1, "IV-", "PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025"));
        body.add(
                paragraph(
                        "1. Tiếp tục lãnh đạo, chỉ đạo chặt chẽ việc triển khai thực hiện Kết luận số 01-KL/TW của Bộ Chính trị."));
        return IssuedText.of(
                IssuedText.PARTY,
                new Letterhead(null, "Tỉnh ủy Hậu Giang", 9, "BC/TU", "Hậu Giang", LocalDate.of(2025, 1, 4)),
                "BÁO CÁO",
                "tổng kết chuyên đề năm 2024 học tập và làm theo tư tưởng, đạo đức,\nphong cách Hồ Chí Minh",
                body,
                new Signature(
                        List.of(new Mandate(Authority.BY_ORDER_OF, "Ban Thường vụ")),
                        "Chánh Văn phòng",
                        "Lý Thị Ngọc Ánh"),
                RECIPIENTS);
    }

    static IssuedText minutes() {
        return IssuedText.minutes(
                IssuedText.PARTY,
                new Letterhead(
                        "Đảng ủy xã Tân Bình", "Chi bộ ấp Tân Thạnh", 5, "BB/CB", "Tân Bình", LocalDate.of(2024, 4, 3)),
                "sinh hoạt chi bộ thường kỳ tháng 4 năm 2024",
                List.of(
                        paragraph(
                                "Hôm nay, vào lúc 19 giờ 00 ngày 03/4/2024, tại nhà văn hóa ấp Tân Thạnh, Chi bộ tổ chức sinh hoạt thường kỳ."),
                        heading(1, "I-", "THÀNH PHẦN"),
                        item("-", "Có mặt: 18/20 đảng viên; vắng có lý do: 02 đồng chí."),
                        heading(1, "II-", "NỘI DUNG"),
                        item("-", "Đồng chí Bí thư triển khai Kế hoạch số 258-KH/TU."),
                        paragraph("Cuộc họp kết thúc vào lúc 21 giờ 00 cùng ngày.")),
                Signature.as("Chủ trì", "Trần Quốc Bảo"),
                Signature.as("Người ghi biên bản", "Lê Thị Thu Hường"));
    }

    static IssuedText letter() {
        return IssuedText.letter(
                IssuedText.PARTY,
                new Letterhead(
                        "Tỉnh ủy Hậu Giang", "Ban Tuyên giáo", 1749, "CV/BTGTU", "Hậu Giang", LocalDate.of(2024, 5, 5)),
                "về việc báo cáo số lượng bản cam kết tu dưỡng, rèn luyện năm 2024",
                List.of("Các huyện, thị, thành ủy", "Các đảng ủy trực thuộc Tỉnh ủy"),
                List.of(paragraph(
                        "Thực hiện Kế hoạch số 258-KH/TU ngày 27/3/2024, Ban Tuyên giáo Tỉnh ủy đề nghị các cấp ủy báo cáo số lượng "
                                + "bản cam kết của đảng viên, gửi về Ban Tuyên giáo Tỉnh ủy trước ngày 15/5/2024.")),
                new Signature(List.of(new Mandate(Authority.FOR, "Trưởng ban")), "Phó Trưởng ban", "Phan Thị Mỹ Dung"),
                List.of("Như trên", "Thường trực Tỉnh ủy (để báo cáo)", "Lưu Ban Tuyên giáo"));
    }

    static IssuedText statePlan() {
        return IssuedText.of(
                IssuedText.STATE,
                new Letterhead(
                        "Ủy ban nhân dân tỉnh Hậu Giang",
                        "Sở Văn hóa, Thể thao và Du lịch",
                        30,
                        "KH-SVHTTDL",
                        "Hậu Giang",
                        LocalDate.of(2024, 2, 9)),
                "KẾ HOẠCH",
                "Tuyên truyền Chuyên đề năm 2024 - 2025",
                List.of(
                        new Block.Basis(
                                "Căn cứ Chỉ thị số 27/CT-TTg ngày 08 tháng 9 năm 2016 của Thủ tướng Chính phủ;"),
                        new Block.Basis("Căn cứ Kế hoạch số 258-KH/TU ngày 27 tháng 3 năm 2024 của Tỉnh ủy Hậu Giang;"),
                        paragraph("Sở Văn hóa, Thể thao và Du lịch ban hành Kế hoạch như sau:"),
                        heading(1, "I.", "MỤC ĐÍCH, YÊU CẦU"),
                        heading(2, "1.", "Mục đích"),
                        paragraph(
                                "Tạo sự thống nhất trong nhận thức và hành động của công chức, viên chức, người lao động."),
                        heading(1, "II.", "TỔ CHỨC THỰC HIỆN"),
                        paragraph("Các phòng, đơn vị trực thuộc căn cứ Kế hoạch này tổ chức thực hiện.")),
                new Signature(List.of(new Mandate(Authority.FOR, "Giám đốc")), "Phó Giám đốc", "Huỳnh Thanh Tùng"),
                List.of("Ủy ban nhân dân tỉnh", "Các phòng, đơn vị trực thuộc", "Lưu: VT, QLVH"));
    }
}
