package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nennep.text.VietnameseText;

/// Who is to do it: the groups and units named before the first verb, apart from one another, as written.
final class ActorReading {

    private static final String GROUP =
            "(?:đối với |riêng )?(?:các |mỗi |từng |những |tất cả |toàn thể |toàn bộ )*(?:đồng chí )?";
    private static final String BODY = "(?:ban(?! hành| bí thư tw)|ủy ban|ubnd|ubmttq|ubkt|mttq|mặt trận|"
            + "văn phòng|thường trực|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|"
            + "đảng ủy|đảng bộ|đảng đoàn|chi bộ|chi ủy|chi,? đảng bộ|cấp ủy|"
            + "tổ chức(?= (?:đảng|cơ sở|chính trị|đoàn(?! kết)|hội(?! nghị|"
            + " thi| thảo| diễn)|công đoàn|thành viên|trực thuộc))|đoàn thể|"
            + "cơ quan|đơn vị|địa phương|sở|ngành|huyện|thị xã|thành phố|"
            + "xã|phường|hội(?! viên| nghị| trường| thi| thảo| diễn)|đoàn(?! viên|"
            + " kết)|công đoàn|liên đoàn|báo(?! cáo)|đài|trường|nhà trường|"
            + "học viện|trung tâm|đảng viên|cán bộ|công chức|viên chức|người lao động|"
            + "đoàn viên|người đứng đầu|bí thư|đồng chí|thủ trưởng|lãnh đạo(?= (?:các|"
            + "cơ quan|đơn vị|chủ chốt|ban|sở|ngành))|tập thể|cá nhân|cổng thông tin|"
            + "bộ chỉ huy|công an|quân sự|hội đồng|doanh nghiệp|cấp (?:tỉnh|"
            + "huyện|xã|cơ sở|đảng ủy)|chính quyền|phòng(?!,| chống| ngừa)|"
            + "thôn|tổ dân phố|thư viện|bảo tàng)";
    private static final Pattern HEAD = Pattern.compile(GROUP + BODY + "(?!\\p{L})");
    private static final Pattern VERB = Pattern.compile("(?<!\\p{L})(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|"
            + "phải|cần|nên|tiếp tục|chủ động|tích cực|thường xuyên|kịp thời|"
            + "nghiêm túc|nghiêm chỉnh|phân công|lãnh đạo|chỉ đạo|tổ chức|"
            + "xây dựng|triển khai|thực hiện|chủ trì|phối hợp|tham mưu|hướng dẫn|"
            + "báo cáo|đẩy mạnh|tăng cường|căn cứ|lựa chọn|liên hệ|phát huy|"
            + "theo dõi|kiểm tra|giám sát|đôn đốc|tổng hợp|gửi|phát động|"
            + "biên soạn|cụ thể hóa|quán triệt|rà soát|đăng ký|ban hành|đưa|"
            + "lồng ghép|hoàn thành|tham gia|nghiên cứu|học tập|đánh giá|"
            + "bố trí|cử|quan tâm|làm tốt|mở|duy trì|viết|ký|nộp|sơ kết|tổng kết|"
            + "dự|tham dự|được|thông tin|tuyên truyền|nêu|gương mẫu|tự giác|"
            + "tự|chấm|thu|vận động|kết nối|rút|đề xuất|bảo đảm|đảm bảo|nâng cao|"
            + "định hướng|trên cơ sở|gắn|khẩn trương|sưu tầm|giới thiệu|phát hiện|"
            + "bình xét|sinh hoạt|định kỳ|cuối năm|hằng|hàng|bằng|trong|trước|"
            + "chậm nhất|ngay|có|sẽ|đã|còn|cũng|luôn|tập trung|đổi mới|tạo điều kiện|"
            + "thảo luận|trình bày|trình|thành lập|cung cấp|xem xét|quyết định|"
            + "chuẩn bị|tiến hành|thẩm định|in|phát hành|xác định|vào|sau khi|"
            + "ít nhất|tối thiểu|để|khi|theo|nếu|mỗi năm|mỗi quý)(?!\\p{L})");
    // Verbs that are part of a body's name or of a noun.
    private static final Pattern NOUN_BEFORE =
            Pattern.compile("(?:tổ chức:(?:các|ban|mỗi|từng|những|cấp ủy các|của|trong|"
                    + "và các|hệ thống)|kiểm tra:(?:ủy ban|ban)|chỉ đạo:ban|tham mưu:(?:cơ quan|"
                    + "ban|các ban|các cơ quan)|xây dựng:(?:ban|các ban)|lãnh đạo:(?:cán bộ|"
                    + "ban|đại diện|tập thể|đồng chí|chức danh)|tuyên truyền:(?:ban|"
                    + "trung tâm)|phối hợp:ban|thông tin:(?:cổng|đài|trung tâm|và)|"
                    + "học tập:.*trung tâm|có:không)");
    private static final Pattern NOUN_AFTER =
            Pattern.compile("tổ chức(?=\\s(?:cơ sở|đảng|chính trị|đoàn(?! kết)|hội(?! nghị|"
                    + " thi| thảo| diễn| họp)|thành viên|trực thuộc|công đoàn|liên quan|"
                    + "xã hội|tỉnh ủy|huyện ủy|đảng ủy|thành ủy|trung ương|-|và|các cấp|"
                    + "cán bộ|cấp ủy))|lãnh đạo(?=\\s(?:chủ chốt|quản lý|các|cơ quan|"
                    + "đơn vị|tỉnh|,))|giám sát(?=\\sđầu tư)|trong(?=\\s(?:lực lượng|"
                    + "cơ quan|đơn vị|đảng bộ|toàn|khối|tỉnh|hệ thống|các doanh nghiệp))|"
                    + "có(?=\\sliên quan)|hàng(?=\\s(?:không|hải))|xây dựng(?=\\s(?:đảng|"
                    + "các huyện))|khi(?=\\sđó)");
    // In small letters most of these go on with a group ("các ban, sở, ngành"); in capitals they begin a name.
    private static final String NEXT_HEAD = "(?:các |mỗi |từng |những |toàn thể |tất cả |đảng ủy |đoàn thể |"
            + "người đứng đầu )|(?:đảng ủy|cấp ủy|chi bộ|chi ủy|đảng bộ|đoàn thể|"
            + "tổ chức|cơ quan|văn phòng|ban|ủy ban|ubnd|ubmttq|báo|đài|hội|"
            + "đoàn|sở|trường|trung tâm|công đoàn|liên đoàn|mặt trận|công an|"
            + "bộ chỉ huy|đảng đoàn|hội đồng|phòng|thường trực|bí thư|học viện|"
            + "cổng|thủ trưởng|tập thể|ngành|huyện ủy|thành ủy|tỉnh ủy|thị ủy)(?!\\p{L})";
    private static final Pattern ALWAYS_APART = Pattern.compile(
            "(?:các |mỗi |từng |những |toàn thể |tất cả |đảng ủy(?! viên)|đoàn thể|người đứng đầu|chi bộ|cấp ủy )");
    private static final Pattern SPLIT =
            Pattern.compile("(?:\\s*[,;]\\s*(?:và\\s+)?|\\s+và\\s+|\\s+cùng\\s+)(?=" + NEXT_HEAD + ")");
    private static final Pattern CONNECTORS =
            Pattern.compile("^(?:\\s*(?:đồng thời|trong đó|bên cạnh đó|ngoài ra|trước mắt|"
                    + "đối với|riêng|cùng với đó|sau đó|theo đó|trên cơ sở đó|cụ thể|"
                    + "yêu cầu|đề nghị|giao(?: cho)?|và|hằng năm|hàng năm|hằng quý|"
                    + "hàng quý|hằng tháng|hàng tháng|cuối năm|định kỳ)(?!\\p{L})[\\s,:]*)+");
    // What may stand before the subject; elsewhere a group behind a comma is an object.
    private static final Pattern IN_FRONT = Pattern.compile("\\s*(?:trong|cuối|đầu|hằng|hàng|định kỳ|căn cứ|trên cơ sở|"
            + "sau|khi|ngay|trước|nhân|để|nhằm|từ|qua|đến|theo|thông qua|"
            + "quá trình|cùng với|vào|chậm nhất|bên cạnh|bắt đầu|quý|tháng|"
            + "năm|\\d)(?!\\p{L})");
    private static final int LONGEST = 420;
    private static final int LABEL = 90;

    private ActorReading() {}

    /// Who, and where the rest of the passage begins.
    record Subject(List<String> actors, int end) {
        static final Subject NONE = new Subject(List.of(), 0);
    }

    static Subject subject(Passage passage) {
        String plain = passage.plain();
        Subject first = subjectAt(passage, skipConnectors(plain, 0));
        if (!first.actors().isEmpty()) return first;
        int label = plain.indexOf(':');
        if (label > 0 && label < LABEL) {
            Subject labelled = subjectAt(passage, skipConnectors(plain, label + 1));
            if (!labelled.actors().isEmpty()) return labelled;
        }
        // "Trong sinh hoạt chi bộ hàng tháng, mỗi cấp ủy …", "Cuối năm đảng viên báo cáo …": the subject after what is
        // put in front.
        if (!IN_FRONT.matcher(plain).lookingAt()) return Subject.NONE;
        int comma = plain.indexOf(',');
        int colon = plain.indexOf(':');
        while (comma >= 0 && comma < 320 && (colon < 0 || comma < colon)) {
            Subject next = subjectAt(passage, skipConnectors(plain, comma + 1));
            if (!next.actors().isEmpty()
                    && VERB.matcher(plain.substring(next.end()).stripLeading()).lookingAt()) return next;
            comma = plain.indexOf(',', comma + 1);
        }
        return Subject.NONE;
    }

    /// As [#subject], but only at the beginning, and up to the end of the clause when no verb follows.
    static Subject subjectOrRest(Passage passage) {
        Subject subject = subjectAt(passage, 0);
        return !subject.actors().isEmpty()
                ? subject
                : new Subject(named(passage.written().split("[;.:]", 2)[0]), 0);
    }

    private static int skipConnectors(String plain, int from) {
        Matcher matcher = CONNECTORS.matcher(plain).region(from, plain.length());
        int at = matcher.lookingAt() ? matcher.end() : from;
        while (at < plain.length() && plain.charAt(at) == ' ') at++;
        return at;
    }

    private static Subject subjectAt(Passage passage, int from) {
        String plain = passage.plain();
        Matcher head = HEAD.matcher(plain).region(from, plain.length());
        if (!head.lookingAt()) return Subject.NONE;
        int end = verbAt(passage, head.end());
        int colon = plain.indexOf(':', from);
        if (colon >= 0 && (end < 0 || colon < end)) end = colon;
        if (end < 0 || end - from > LONGEST) return Subject.NONE;
        String phrase = passage.written().substring(from, end);
        if (end == colon) {
            // "Cấp huyện và cơ sở: các huyện ủy … tổ chức …"
            Subject closer = subjectAt(passage, skipConnectors(plain, colon + 1));
            if (!closer.actors().isEmpty()) return closer;
        }
        boolean addressed = plain.startsWith("đối với", from)
                && !AudienceReading.of(plain.substring(from, end)).isEmpty();
        if (addressed) return Subject.NONE;
        return phrase.isBlank() ? Subject.NONE : new Subject(split(phrase), end);
    }

    /// The first word that is a verb here, and no part of a name.
    private static int verbAt(Passage passage, int from) {
        String plain = passage.plain();
        Matcher verb = VERB.matcher(plain);
        int at = from;
        while (verb.find(at)) {
            if (verb.start() - from > LONGEST) return -1;
            boolean named = Character.isUpperCase(passage.written().charAt(verb.start()))
                    && Character.isLowerCase(passage.written().charAt(verb.end() - 1));
            if (!named && !insideBrackets(plain, verb.start()) && !noun(plain, verb)) return verb.start();
            at = verb.end();
        }
        return -1;
    }

    private static boolean noun(String plain, Matcher verb) {
        Matcher after = NOUN_AFTER.matcher(plain).region(verb.start(), plain.length());
        after.useTransparentBounds(true);
        if (after.lookingAt()) return true;
        String before =
                plain.substring(Math.max(0, verb.start() - 14), verb.start()).stripTrailing();
        int space = before.lastIndexOf(' ');
        String word = before.substring(space + 1);
        return NOUN_BEFORE.matcher(verb.group() + ":" + word).matches()
                || NOUN_BEFORE.matcher(verb.group() + ":" + before).matches()
                || (word.equals("ban")
                        && space >= 0
                        && before.endsWith("ủy ban")
                        && verb.group().equals("kiểm tra"));
    }

    /// A heading or label that is nothing but the name of who is to act.
    static List<String> named(String written) {
        String content = VietnameseText.foldWhitespace(written).replaceAll("[\\s:.]+$", "");
        String plain = Plain.of(content);
        if (content.length() > 260 || !HEAD.matcher(plain).lookingAt()) return List.of();
        int verb = verbAt(new Passage(content, plain, plain, 0), Math.min(plain.length(), 3));
        return verb >= 0 ? List.of() : split(content);
    }

    /// Groups apart: "các huyện, thị, thành ủy và đảng ủy trực thuộc" are two.
    static List<String> split(String phrase) {
        String written = VietnameseText.foldWhitespace(phrase).replaceAll("^[\\s,;:\\-]+|[\\s,;:\\-]+$", "");
        String plain = Plain.of(written);
        List<String> parts = new ArrayList<>();
        Matcher matcher = SPLIT.matcher(plain);
        int from = 0;
        while (matcher.find()) {
            if (insideBrackets(plain, matcher.start()) || !beginsGroup(written, matcher.end())) continue;
            add(parts, written.substring(from, matcher.start()));
            from = matcher.end();
        }
        add(parts, written.substring(from));
        return List.copyOf(parts);
    }

    private static boolean beginsGroup(String written, int at) {
        return Character.isUpperCase(written.charAt(at))
                || ALWAYS_APART.matcher(Plain.of(written.substring(at))).lookingAt();
    }

    private static boolean insideBrackets(String text, int at) {
        return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
    }

    private static void add(List<String> parts, String part) {
        String tidy = part.replaceAll("^(?iu:đối với|riêng|yêu cầu|đề nghị|giao)\\s+", "")
                .replaceAll("[\\s,;:.]+$", "")
                .strip();
        if (tidy.length() > 1 && !parts.contains(tidy)) parts.add(tidy);
    }
}
