package vn.nennep.planning.evidence;

import org.jspecify.annotations.Nullable;

/// Where evidence was recorded, in the users' words, and the page that shows the record. Sources are plain codes
/// because
/// planning does not know the activities above it.
final class SourceWords {

    private SourceWords() {}

    static String of(String source) {
        return switch (source) {
            case "study.attendance" -> "Điểm danh hội nghị";
            case "study.conference" -> "Hội nghị";
            case "reporting.report" -> "Báo cáo đã nộp";
            case "planning.plan" -> "Kế hoạch đã ban hành";
            case "planning.paper" -> "Kế hoạch ban hành trên giấy";
            default -> "Đơn vị ghi";
        };
    }

    static @Nullable String href(String source, String sourceId) {
        String id = sourceId.contains("/") ? sourceId.substring(0, sourceId.indexOf('/')) : sourceId;
        return switch (source) {
            case "study.attendance", "study.conference" -> "/conferences/" + id;
            case "reporting.report" -> "/reports/" + id;
            case "planning.plan" -> "/plans/" + id;
            default -> null;
        };
    }
}
