package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nennep.planning.ObligationKind;

/// What a passage asks to be done: the verbs with their objects, by kind.
final class KindReading {

    /// @param gates words of which one must be there: looked for first, for most rules have nothing to say to most
    /// clauses
    private record Rule(ObligationKind kind, Pattern pattern, boolean whole, String[] gates) {
        boolean concerns(String masked) {
            for (String gate : gates) if (masked.contains(gate)) return true;
            return false;
        }
    }

    private static final String ORGANISE = "(?:tổ chức|mở|tham dự|dự|tham gia|triệu tập|chuẩn bị|phát động|"
            + "triển khai|hưởng ứng|tham mưu[^.;:]{0,60}?tổ chức|tiến hành|"
            + "chủ trì|xây dựng kế hoạch tổ chức)";
    private static final String MAKE = "(?:xây dựng|ban hành|biên soạn|cụ thể hóa|hoàn thiện|bổ sung|"
            + "lập|soạn thảo|xây dựng,? (?:và )?ban hành|ban hành,? triển khai)";
    private static final String PERSONAL = "(?:cam kết|kế hoạch (?:cá nhân|làm theo|tu dưỡng|học tập cá nhân|"
            + "hành động cá nhân|hành động của cá nhân|của cá nhân|rèn luyện|"
            + "phấn đấu)|bản đăng ký|nội dung làm theo|việc làm theo)";

    // "tổ chức" is also a noun: tổ chức đảng, các tổ chức chính trị - xã hội.
    private static final String NO_BODY = "(?! (?:đảng|cơ sở|chính trị|đoàn thể|công đoàn|thành viên|xã hội))";

    private static final List<Rule> RULES = List.of(
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
                    "giải thưởng",
                    "(?:" + ORGANISE + "|xét chọn|trao|tiếp tục|lựa chọn|gửi|vận động)[^.;:]{0,80}?giải thưởng"),
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
                            + " thực hiện))(?! (?:này|cá nhân|làm theo|tu dưỡng|kiểm tra|"
                            + "khắc phục))"),
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
                    "tuyên truyền|chuyên|khẩu hiệu|bản tin|bài|phóng sự|triển lãm|trưng bày|nô",
                    "(?:đẩy mạnh|tăng cường|tổ chức|làm tốt|mở|duy trì|đổi mới|"
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
                            + "kết quả|công tác)|giám sát (?:việc|tình hình|chuyên đề))"),
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
                    "học tập|quán triệt|nghiên cứu|sinh hoạt",
                    "(?:học tập|quán triệt|nghiên cứu)(?:,? (?:và )?(?:học tập|"
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
                            + "biên soạn[^.;:]{0,40}?tài liệu|(?:đăng ký|có|xây dựng|đề xuất)[^.;:]{0,60}?(?:sáng kiến|"
                            + "công trình)"));

    // After these a verb only names something.
    private static final Pattern NAMES =
            Pattern.compile("(?:^|[\\s(])(?:việc|kết quả|công tác|nội dung|hình thức|tình hình|"
                    + "hiệu quả|chất lượng|quá trình|qua|theo|về|các buổi|các|những|"
                    + "buổi|của|là|để|nhằm|số liệu|tài liệu|hệ thống|đội ngũ|phong trào|"
                    + "hoạt động|tiêu chí|mẫu|làm cơ sở|căn cứ|sau|khi|ngay sau khi|"
                    + "vào|đến thời gian|thời gian|với|trong|ủy ban|trách nhiệm|chế độ|"
                    + "có thể|đã|phục vụ|gắn|nếu|chưa|ban|làm|trước|sau khi|để tổng hợp,?|"
                    + "đưa vào|ngoài|từ)\\s+$");
    private static final Pattern PAIRED =
            Pattern.compile("(?:biểu dương|khen thưởng|tôn vinh|kiểm tra|giám sát|học tập|"
                    + "quán triệt|sơ kết|tổng kết|tuyên truyền|đánh giá|nghiên cứu|"
                    + "đôn đốc)(?:,| và)\\s+$");
    private static final Pattern PURPOSE =
            Pattern.compile("(?:^|[\\s,])(?:để|nhằm|góp phần|làm cơ sở|phục vụ|giúp(?! việc)|"
                    + "trình|đề nghị(?! các))\\s(?:[^,;.:]{0,45})$");
    private static final Pattern SEPARATED =
            Pattern.compile("(?s)(?:^|.*[;:,]|.*(?:và|đồng thời|sau đó|rồi))\\s*(?:và |"
                    + "đồng thời |đồng thời, |sau đó |kịp thời |định kỳ |cuối năm |"
                    + "cuối năm, |hằng \\p{L}+,? |hàng \\p{L}+,? |có |phải |chủ động )*");

    private KindReading() {}

    private static Rule rule(ObligationKind kind, boolean whole, String gate, String pattern) {
        String verbs = pattern.replace("tổ chức", "tổ chức" + NO_BODY);
        return new Rule(kind, Pattern.compile("(?<!\\p{L})(?:" + verbs + ")(?!\\p{L})"), whole, gate.split("\\|"));
    }

    /// The first action, then those that a comma or "và" adds to it, in order.
    static List<Action> actions(Passage passage) {
        List<Action> all = all(passage.masked());
        List<Action> kept = new ArrayList<>();
        for (Action action : all) {
            if (kept.isEmpty()) {
                kept.add(action);
                continue;
            }
            Action last = kept.getLast();
            boolean within = action.start() < last.end();
            boolean meeting = last.kind() == ObligationKind.STUDY
                    && sitting(action.kind())
                    && noBreak(passage.masked(), last, action);
            if (meeting) kept.set(kept.size() - 1, new Action(action.kind(), last.start(), action.end(), true));
            else if (!within
                    && (action.kind() != last.kind() || action.kind() == ObligationKind.SUMMING_UP)
                    && SEPARATED
                            .matcher(passage.masked().substring(0, action.start()))
                            .matches()) kept.add(action);
        }
        return kept;
    }

    private static boolean sitting(ObligationKind kind) {
        return kind == ObligationKind.BRANCH_MEETING || kind == ObligationKind.THEMATIC_MEETING;
    }

    private static boolean noBreak(String masked, Action one, Action other) {
        return other.start() - one.end() < 120
                && other.start() >= one.start()
                && masked.substring(one.start(), other.start()).indexOf(';') < 0;
    }

    private static List<Action> all(String masked) {
        List<Action> found = new ArrayList<>();
        for (Rule rule : RULES) {
            if (!rule.concerns(masked)) continue;
            Matcher matcher = rule.pattern.matcher(masked);
            for (int at = 0; at < masked.length() && matcher.find(at); ) {
                boolean verb = verb(masked, matcher.start(), rule.kind) && !nominal(rule.kind, matcher.group());
                if (verb) found.add(new Action(rule.kind, matcher.start(), matcher.end(), rule.whole));
                // What was no verb here may hide one: "các tổ chức cơ sở đảng đẩy mạnh tuyên truyền".
                at = verb ? matcher.end() : matcher.start() + 1;
            }
        }
        // At one place the longer match knows more; among equals the rule that stands first.
        found.sort(Comparator.comparingInt(Action::start));
        return found;
    }

    /// "chỉ đạo việc triển khai, tuyên truyền": what is directed, not a task of its own.
    private static boolean nominal(ObligationKind kind, String match) {
        return kind == ObligationKind.OUTREACH && match.contains(" việc ");
    }

    private static boolean verb(String masked, int start, ObligationKind kind) {
        String before = masked.substring(Math.max(0, start - 60), start);
        if (sitting(kind))
            return !before.endsWith("tài liệu ")
                    && !before.endsWith("các buổi ")
                    && !before.endsWith("chất lượng ")
                    && !before.endsWith("nội dung ");
        // "gắn với biểu dương, khen thưởng": what holds for the first of a pair holds for the second.
        String beforePair = PAIRED.matcher(before).replaceFirst("");
        return !NAMES.matcher(beforePair).find() && !PURPOSE.matcher(beforePair).find();
    }

    /// What a heading is about: the kind whose words come first in it.
    static Optional<ObligationKind> topicOf(String plainHeading) {
        return Topic.of(plainHeading);
    }

    /// Words that give a heading its kind.
    private enum Topic {
        SUMMING_UP("sơ kết|tổng kết"),
        CONTEST("cuộc thi|hội thi|thi trắc nghiệm|thi tìm hiểu"),
        AWARD("giải thưởng"),
        COMMENDATION("biểu dương|khen thưởng|tôn vinh"),
        INSPECTION("kiểm tra|giám sát"),
        COMMITMENT("cam kết|kế hoạch cá nhân|làm theo của cá nhân|bản đăng ký|đăng ký (?:việc|nội dung|làm theo)"),
        EXEMPLAR("mô hình|điển hình|gương"),
        THEMATIC_MEETING("sinh hoạt chuyên đề"),
        BRANCH_MEETING("sinh hoạt chi bộ|sinh hoạt thường kỳ|sinh hoạt định kỳ"),
        EVALUATION("tiêu chí|xếp loại"),
        REPORT("báo cáo(?! viên)"),
        OUTREACH("tuyên truyền"),
        CONFERENCE("hội nghị"),
        STUDY("học tập|quán triệt|nghiên cứu"),
        GUIDANCE("hướng dẫn"),
        PLAN("xây dựng kế hoạch|ban hành kế hoạch");

        private final Pattern pattern;

        Topic(String words) {
            this.pattern = Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
        }

        static Optional<ObligationKind> of(String plain) {
            Topic best = null;
            int at = Integer.MAX_VALUE;
            for (Topic topic : values()) {
                Matcher matcher = topic.pattern.matcher(plain);
                if (matcher.find() && matcher.start() < at) {
                    best = topic;
                    at = matcher.start();
                }
            }
            return Optional.ofNullable(best).map(topic -> ObligationKind.valueOf(topic.name()));
        }
    }
}
