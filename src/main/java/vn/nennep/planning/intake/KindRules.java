package vn.nennep.planning.intake;

import java.util.List;
import java.util.regex.Pattern;
import vn.nennep.planning.ObligationKind;

/// The verbs and objects by which each kind of task is known, as plans write them.
final class KindRules {

    /// @param gates words of which one must be there: looked for first, for most rules have nothing to say to
    /// most clauses
    record Rule(ObligationKind kind, Pattern pattern, boolean whole, String[] gates) {
        boolean concerns(String masked) {
            for (String gate : gates) if (masked.contains(gate)) return true;
            return false;
        }
    }

    private static final String ORGANISE = "(?:(?:tổ chức|mở|tham dự|dự|tham gia|triệu tập|chuẩn bị|phát động|"
            + "triển khai|hưởng ứng|tham mưu[^.;:]{0,60}?tổ chức|tiến hành|"
            + "chủ trì|xây dựng kế hoạch tổ chức)(?!\\p{L}))";
    private static final String MAKE = "(?:xây dựng|ban hành|biên soạn|cụ thể hóa|hoàn thiện|bổ sung|"
            + "lập|soạn thảo|xây dựng,? (?:và )?ban hành|ban hành,? triển khai)";
    private static final String PERSONAL = "(?:cam kết|kế hoạch (?:cá nhân|làm theo|tu dưỡng|học tập cá nhân|"
            + "hành động cá nhân|hành động của cá nhân|của cá nhân|rèn luyện|"
            + "phấn đấu)|bản đăng ký|nội dung làm theo|việc làm theo)";

    // "tổ chức" is also a noun: tổ chức đảng, các tổ chức chính trị - xã hội.
    private static final String NO_BODY = "(?! (?:đảng|cơ sở|chính trị|đoàn thể|công đoàn|thành viên|xã hội))";

    static final List<Rule> ALL = List.of(
            rule(
                    ObligationKind.REPORT,
                    true,
                    "báo cáo",
                    "(?:(?:định kỳ|tổng hợp|đánh giá|gửi|xây dựng|lập|nộp|hoàn thành|"
                            + "thực hiện (?:tốt |nghiêm )?(?:chế độ )?|kịp thời)(?:,? (?:và )?|"
                            + "\\s[^.,;:()]{0,40}?))?báo cáo(?! trước (?:chi bộ|tập thể|hội nghị|"
                            + "cấp ủy)| viên| kiểm điểm| chính trị| học tập| chuyên đề| tham luận|"
                            + " dẫn đề| giữa| cho biết)"),
            rule(
                    ObligationKind.SUMMING_UP,
                    true,
                    "kết",
                    ORGANISE
                            + "?[^.;:,]{0,40}?(?:sơ kết|tổng kết)(?! (?:các |những )?(?:phong trào|"
                            + "thực tiễn|mô hình)|,? (?:và )?trao giải)"),
            rule(
                    ObligationKind.CONTEST,
                    true,
                    "thi",
                    "(?:" + ORGANISE
                            + "|vận động|động viên)[^.;:]{0,70}?(?:cuộc thi|hội thi|thi trắc nghiệm|"
                            + "thi tìm hiểu|thi trực tuyến|hội diễn|thi kể chuyện|thi viết)"),
            rule(
                    ObligationKind.AWARD,
                    true,
                    "giải thưởng|trại sáng tác",
                    "(?:" + ORGANISE + "|xét chọn|trao|tiếp tục|lựa chọn|gửi|vận động)[^.;:]{0,80}?giải thưởng|"
                            + ORGANISE + "[^.;:,]{0,40}?trại sáng tác"),
            rule(
                    ObligationKind.GUIDANCE,
                    true,
                    "hướng dẫn|đề cương|biểu mẫu",
                    MAKE
                            + "[^.;:,]{0,40}?(?:hướng dẫn(?! viên)|đề cương|biểu mẫu)|hướng dẫn (?:mẫu|"
                            + "biểu mẫu|thống nhất|cụ thể|nội dung|các (?:cấp ủy|chi bộ|đơn vị|"
                            + "địa phương|tổ chức|huyện)|việc|xây dựng|thực hiện|triển khai|"
                            + "tổ chức)"),
            rule(
                    ObligationKind.EVALUATION,
                    true,
                    "tiêu chí|xếp loại",
                    "(?:" + MAKE
                            + ")[^.;:,]{0,30}?tiêu chí|(?:thực hiện |tổ chức |tiến hành |"
                            + "đưa [^.;:]{0,80}? vào )?(?:việc )?(?:đánh giá,? (?:và )?xếp loại|"
                            + "bình xét,? xếp loại|kiểm điểm,? (?:đánh giá,? )?(?:và )?xếp loại)"),
            rule(
                    ObligationKind.COMMITMENT,
                    true,
                    "cam kết|kế hoạch|đăng ký|làm theo",
                    "(?:xây dựng|viết|ký|lập|hoàn thành|bổ sung|hoàn thiện|thực hiện|"
                            + "triển khai|liên hệ|tích hợp|đăng ký|nộp|tổ chức|trình bày|"
                            + "gửi|chỉ đạo|rà soát)[^.;:]{0,130}?"
                            + PERSONAL
                            + "|đăng ký[^.;:]{0,60}?(?:việc|nội dung|nhiệm vụ|làm theo|nêu gương|"
                            + "phần việc|đột phá|cam kết)"),
            rule(
                    ObligationKind.PLAN,
                    true,
                    "kế hoạch|chương trình",
                    MAKE
                            + "[^.;:,]{0,60}?(?:kế hoạch|chương trình(?: hành động| công tác|"
                            + " thực hiện|,? kế hoạch))(?! (?:này|cá nhân|làm theo|tu dưỡng|kiểm tra|"
                            + "giám sát|khắc phục))"),
            rule(
                    ObligationKind.EXEMPLAR,
                    true,
                    "hình|gương|cách làm hay|sách",
                    "(?:xây dựng|phát hiện|nhân rộng|lựa chọn|giới thiệu|nuôi dưỡng|"
                            + "bồi dưỡng|đăng ký|có|duy trì|biên soạn|xuất bản|in|phát hành)(?:,? (?:và )?(?:xây dựng|"
                            + "phát hiện|nhân rộng|lựa chọn|giới thiệu|bồi dưỡng|nuôi dưỡng|"
                            + "biểu dương|tuyên truyền|đăng ký|duy trì|tôn vinh|phát hành|"
                            + "xuất bản))*[^.;:]{0,60}?(?:mô hình|điển hình|gương (?:người tốt|"
                            + "tập thể|tiêu biểu|sáng)|tấm gương|cách làm hay|sách (?:gương|"
                            + "người tốt|về))"),
            rule(
                    ObligationKind.COMMENDATION,
                    true,
                    "biểu dương|khen thưởng|tôn vinh|bình xét|tuyên dương|gặp mặt",
                    "(?:" + ORGANISE
                            + "[^.;:,]{0,50}?|kịp thời |xét |đề nghị |thực hiện (?:tốt )?(?:việc |"
                            + "công tác )?|làm tốt công tác |lựa chọn[^.;:,]{0,40}?)?(?:biểu dương|"
                            + "khen thưởng|tôn vinh|gặp mặt,? biểu dương|bình xét|tuyên dương)"),
            rule(
                    ObligationKind.CONFERENCE,
                    true,
                    "hội nghị",
                    ORGANISE
                            + "[^.;:]{0,45}?hội nghị(?! (?:trung ương|chi bộ thường kỳ|lần thứ))|"
                            + "hội nghị (?:trực tuyến|trực tiếp|học tập|quán triệt|toàn tỉnh|"
                            + "toàn quốc|nghiên cứu|triển khai|cấp)"),
            rule(
                    ObligationKind.THEMATIC_MEETING,
                    true,
                    "sinh hoạt",
                    "(?:tổ chức|duy trì|thực hiện|đưa [^.;:]{0,120}? vào|có|lựa chọn[^.;:]{0,60}?|"
                            + "trong)(?: các)?(?: nội dung| buổi| kỳ)? sinh hoạt (?:chi bộ )?(?:theo )?chuyên đề"),
            rule(ObligationKind.THEMATIC_MEETING, false, "sinh hoạt", "sinh hoạt (?:chi bộ )?(?:theo )?chuyên đề"),
            rule(
                    ObligationKind.BRANCH_MEETING,
                    true,
                    "sinh hoạt",
                    "(?:đưa [^.;:]{0,120}? vào (?:nội dung )?(?:các buổi |chương trình )?|"
                            + "tổ chức |duy trì |trong (?:các )?(?:buổi |kỳ )?|thực hiện )sinh hoạt (?:chi bộ|"
                            + "đảng|thường kỳ|định kỳ|hằng tháng|hàng tháng|tại chi bộ|của chi bộ)"),
            rule(
                    ObligationKind.BRANCH_MEETING,
                    false,
                    "sinh hoạt",
                    "sinh hoạt (?:chi bộ|đảng|thường kỳ|định kỳ|hằng tháng|hàng tháng|tại chi bộ|của chi bộ)"),
            rule(
                    ObligationKind.OUTREACH,
                    true,
                    "tuyên truyền|chuyên|khẩu hiệu|bản tin|bài|phóng sự|triển lãm|trưng bày|nô|thông tin nội bộ",
                    "(?:phát hành|biên soạn|xuất bản|in)[^.;:,]{0,30}?(?:bản tin|thông tin nội bộ)|"
                            + "(?:đẩy mạnh|tăng cường|tổ chức|làm tốt|mở|duy trì|đổi mới|"
                            + "chỉ đạo|tham gia|tích cực|chủ động|thực hiện|triển khai|xây dựng|"
                            + "nâng cao|tập trung|phối hợp|đăng tải|đăng|phát sóng|treo)[^.;:]{0,60}?(?:tuyên truyền(?! viên|"
                            + " miệng)|chuyên mục|chuyên trang|pa ?nô|khẩu hiệu|bản tin|tin,? bài|"
                            + "phóng sự|triển lãm|trưng bày)|tuyên truyền (?:sâu rộng|rộng rãi|"
                            + "về|việc|nội dung|kết quả|các|trên)"),
            rule(
                    ObligationKind.INSPECTION,
                    true,
                    "kiểm tra|giám sát",
                    "(?:(?:tổ chức|chỉ đạo|tăng cường|thường xuyên|tiến hành|đẩy mạnh|"
                            + "thực hiện|chủ trì|xây dựng (?:kế hoạch|chương trình)|đưa [^.;:]{0,60}? vào (?:kế hoạch|"
                            + "chương trình)|theo dõi,?|làm tốt|định kỳ|lãnh đạo,? chỉ đạo)[^.;:]{0,30}?)?(?:kiểm tra,? (?:và )?giám "
                            + "sát|kiểm tra,? đôn đốc|giám sát,? kiểm tra|đôn đốc,? kiểm tra|"
                            + "(?:tổ chức|tiến hành|thường xuyên|tăng cường|chỉ đạo) (?:việc |"
                            + "công tác )?(?:kiểm tra|giám sát)|kiểm tra (?:việc|tình hình|"
                            + "kết quả|công tác|ít nhất|tối thiểu|tại|trong|từ)|giám sát (?:việc|tình hình|chuyên đề|ít nhất|"
                            + "tối thiểu|tại|trong|từ))"),
            rule(
                    ObligationKind.STUDY,
                    true,
                    "học tập|quán triệt|nghiên cứu|sinh hoạt",
                    "(?:tổ chức|chỉ đạo|hướng dẫn|triển khai|hoàn thành|tiến hành|"
                            + "tiếp tục|tham gia|phổ biến|nghiên cứu,?)\\s(?:(?:tốt|nghiêm túc|"
                            + "việc|cho|cán bộ,|đảng viên|công tác|thực hiện|xong|các|đợt|"
                            + "lớp|hình thức|tổ chức|hướng dẫn|chỉ đạo)[ ,]*){0,6}(?:triển khai, ?)?(?:học tập|"
                            + "quán triệt|nghiên cứu|sinh hoạt chính trị)"),
            rule(
                    ObligationKind.STUDY,
                    true,
                    "học bù|học tập|quán triệt|nghiên cứu|sinh hoạt",
                    "học bù|(?:học tập|quán triệt|nghiên cứu)(?:,? (?:và )?(?:học tập|"
                            + "quán triệt|nghiên cứu|triển khai|thảo luận))* (?:trong|cho|"
                            + "đến|tới|đối với) (?:toàn thể|tất cả|cán bộ|đảng viên|công chức|"
                            + "đoàn viên|các đối tượng|100%)"),
            rule(
                    ObligationKind.STUDY,
                    false,
                    "học tập|quán triệt|nghiên cứu|sinh hoạt",
                    "(?:học tập|quán triệt|nghiên cứu)"),
            rule(
                    ObligationKind.OTHER,
                    true,
                    "",
                    "(?:lựa chọn|xác định|đăng ký)[^.;:]{0,60}?(?:đột phá|khâu|"
                            + "nhiệm vụ trọng tâm|việc trọng tâm|nội dung trọng tâm)|(?:xây dựng|"
                            + "bổ sung|hoàn thiện|rà soát)[^.;:]{0,60}?chuẩn mực|(?:đưa|lồng ghép|"
                            + "tích hợp)[^.;:]{0,90}?(?:giảng dạy|chương trình đào tạo|bài giảng)|"
                            + "(?:biên soạn|cung cấp|cấp phát|phát hành)[^.;:]{0,40}?tài liệu|"
                            + "đề xuất[^.;:]{0,30}?cán bộ[^.;:]{0,20}? (?:năng động|sáng tạo|dám )|"
                            + "(?:đăng ký|có|xây dựng|đề xuất)[^.;:]{0,60}?(?:sáng kiến|"
                            + "công trình)"));

    private KindRules() {}

    private static Rule rule(ObligationKind kind, boolean whole, String gate, String pattern) {
        String verbs = pattern.replace("tổ chức", "tổ chức" + NO_BODY);
        return new Rule(kind, Pattern.compile("(?<!\\p{L})(?:" + verbs + ")(?!\\p{L})"), whole, gate.split("\\|"));
    }
}
