package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nennep.planning.ObligationKind;

/// Where in the outline the reader is: the parts entered and not yet left, what each is about, and who acts in it.
final class SectionPath {

    private static final Pattern NO_TASKS = Pattern.compile("(?<!\\p{L})(?:mục đích|yêu cầu|quan điểm|nội dung học tập|"
            + "tài liệu|đánh giá chung|tình hình|kết quả|hạn chế|nguyên nhân|"
            + "ghi chú|công tác lãnh đạo, chỉ đạo triển khai|chương trình hội nghị)(?!\\p{L})");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s*(?:thời gian|thời hạn|tiến độ|nội dung|địa điểm|thành phần|"
                    + "hình thức|đối tượng|kinh phí|(?:cơ quan|đơn vị|bộ phận)(?: (?:chủ trì|"
                    + "phối hợp|thực hiện|tham mưu))|chủ trì|phối hợp)(?!\\p{L})[^:]{0,40}(?::|"
                    + "$)");
    private static final Pattern DIRECTIONS = Pattern.compile("(?:phương hướng|nhiệm vụ)(?!\\p{L})");

    private static final class Part {
        final Marker marker;
        final String plainTitle;
        final String title;
        final Optional<ObligationKind> topic;
        final boolean describes;
        List<String> actors;
        List<String> partners = List.of();

        Part(Marker marker, String title, List<String> actors) {
            this.marker = marker;
            this.title = title;
            this.plainTitle = Plain.of(title);
            this.topic = HeadingTopic.of(plainTitle);
            this.describes = SectionPath.describes(plainTitle);
            this.actors = actors;
        }
    }

    private final List<Part> parts = new ArrayList<>();

    void enter(Block block) {
        Marker marker = block.marker();
        if (marker == null) return;
        while (!parts.isEmpty() && parts.getLast().marker.level().compareTo(marker.level()) >= 0) parts.removeLast();
        String title = OutlineReading.title(block);
        parts.add(new Part(marker, title, ActorReading.named(title)));
    }

    /// An annex begins anew.
    void leave() {
        parts.clear();
    }

    boolean empty() {
        return parts.isEmpty();
    }

    /// `II.1.1.3`
    String path() {
        return String.join(".", parts.stream().map(part -> part.marker.sign()).toList());
    }

    /// Those named by the innermost part that names anybody.
    List<String> actors() {
        for (Part part : parts.reversed()) if (!part.actors.isEmpty()) return part.actors;
        return List.of();
    }

    /// A numbered paragraph that begins with who is to act speaks for the paragraphs below it.
    void actBy(List<String> actors) {
        if (!parts.isEmpty() && parts.getLast().actors.isEmpty()) parts.getLast().actors = actors;
    }

    /// "Cơ quan chủ trì: …" stands in a part of its own, or in an item, and speaks for the part around it.
    void label(List<String> named, boolean partners) {
        for (Part part : parts.reversed()) {
            if (attribute(part.plainTitle)) continue;
            if (partners) part.partners = named;
            else if (part.actors.isEmpty()) part.actors = named;
            return;
        }
    }

    List<String> partners() {
        return parts.isEmpty()
                ? List.of()
                : parts.stream()
                        .filter(part -> !attribute(part.plainTitle))
                        .reduce((_, last) -> last)
                        .map(part -> part.partners)
                        .orElse(List.of());
    }

    static boolean attribute(String plainTitle) {
        return ATTRIBUTE.matcher(plainTitle).lookingAt();
    }

    Optional<ObligationKind> topic() {
        for (Part part : parts.reversed()) {
            if (part.topic.isPresent()) return part.topic;
        }
        return Optional.empty();
    }

    /// Contents given by month or quarter are for the branches' meetings, wherever a heading above says so.
    Optional<ObligationKind> meetings() {
        for (Part part : parts.reversed()) {
            if (part.plainTitle.contains("sinh hoạt chi bộ")) return Optional.of(ObligationKind.BRANCH_MEETING);
            if (part.plainTitle.contains("sinh hoạt chuyên đề")) return Optional.of(ObligationKind.THEMATIC_MEETING);
        }
        return Optional.empty();
    }

    /// Of the innermost part that names a matter: "Thời gian thực hiện" does not.
    String matter() {
        for (Part part : parts.reversed()) if (part.topic.isPresent() && !attribute(part.plainTitle)) return part.title;
        for (Part part : parts.reversed()) if (!attribute(part.plainTitle)) return part.title;
        return "";
    }

    /// Purposes, materials, results: nothing is asked here unless it bears a date.
    boolean describes() {
        return parts.stream().anyMatch(part -> part.describes);
    }

    static boolean describes(String plainTitle) {
        return plainTitle.length() < 120 && NO_TASKS.matcher(plainTitle).find() && !plainTitle.contains("nhiệm vụ");
    }

    /// The part of a report that looks ahead.
    boolean looksAhead() {
        return !parts.isEmpty()
                && DIRECTIONS.matcher(parts.getFirst().plainTitle).find();
    }
}
