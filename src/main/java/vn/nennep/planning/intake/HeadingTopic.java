package vn.nennep.planning.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nennep.planning.ObligationKind;

/// Words that give a heading its kind; of several the one that comes first in it.
enum HeadingTopic {
    SUMMING_UP("sơ kết|tổng kết(?!,? (?:và )?trao giải)"),
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

    HeadingTopic(String words) {
        this.pattern = Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }

    static Optional<ObligationKind> of(String plain) {
        HeadingTopic best = null;
        int at = Integer.MAX_VALUE;
        for (HeadingTopic topic : values()) {
            Matcher matcher = topic.pattern.matcher(plain);
            if (matcher.find() && matcher.start() < at) {
                best = topic;
                at = matcher.start();
            }
        }
        return Optional.ofNullable(best).map(topic -> ObligationKind.valueOf(topic.name()));
    }
}
