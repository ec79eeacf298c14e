package vn.nennep.study.conference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonCategory;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.TopicId;
import vn.nennep.planning.Topics.Topic;
import vn.nennep.study.ConferenceId;
import vn.nennep.study.ConferenceMode;
import vn.nennep.study.NewConference;
import vn.nennep.text.VietnameseText;
import vn.nennep.web.Problem;

/// The form as it was filled in, right or wrong, so that it can come back as it was sent.
public record ConferenceForm(
        String topic,
        String title,
        String mode,
        String heldOn,
        String startsAt,
        String place,
        String chair,
        String rapporteur,
        String agenda,
        Set<String> audience,
        Set<UnitId> sites,
        String assignment) {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 20_000;

    static ConferenceForm sent(MultiValueMap<String, String> form) {
        return new ConferenceForm(
                line(form, "topic"),
                line(form, "title"),
                line(form, "mode"),
                line(form, "heldOn"),
                line(form, "startsAt"),
                line(form, "place"),
                line(form, "chair"),
                line(form, "rapporteur"),
                VietnameseText.nfc(Optional.ofNullable(form.getFirst("agenda")).orElse(""))
                        .strip(),
                Set.copyOf(form.getOrDefault("audience", List.of())),
                units(form.getOrDefault("sites", List.of())),
                line(form, "assignment"));
    }

    static ConferenceForm of(Conference conference, Set<UnitId> sites) {
        return new ConferenceForm(
                conference.topic().toString(),
                conference.title(),
                conference.mode().name(),
                conference.heldOn().toString(),
                conference.startsAt() == null ? "" : conference.startsAt().toString(),
                conference.place(),
                conference.chair(),
                conference.rapporteur(),
                conference.agenda(),
                conference.audience().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet()),
                sites,
                conference.assignment() == null ? "" : conference.assignment().toString());
    }

    /// Which duty a conference fulfils is settled when it is called.
    ConferenceForm withAssignmentOf(Conference conference) {
        return new ConferenceForm(
                topic,
                title,
                mode,
                heldOn,
                startsAt,
                place,
                chair,
                rapporteur,
                agenda,
                audience,
                sites,
                conference.assignment() == null ? "" : conference.assignment().toString());
    }

    List<Problem> problems(List<Topic> topics) {
        List<Problem> problems = new ArrayList<>();
        Optional<Topic> about = topic(topics);
        if (about.isEmpty()) problems.add(new Problem("topic", "Mời chọn chuyên đề của hội nghị."));
        if (title.isEmpty()) problems.add(new Problem("title", "Mời ghi tên hội nghị, như trên giấy mời."));
        if (mode(mode) == null) problems.add(new Problem("mode", "Mời chọn hình thức tổ chức."));
        dayProblem(about).ifPresent(problems::add);
        if (!startsAt.isEmpty() && time() == null) {
            problems.add(new Problem("startsAt", "Mời ghi giờ bắt đầu như 07:30, hoặc để trống."));
        }
        if (categories().isEmpty()) problems.add(new Problem("audience", "Mời chọn ít nhất một đối tượng được gọi."));
        if (sites.isEmpty()) problems.add(new Problem("sites", "Mời chọn ít nhất một điểm cầu."));
        if (tooLong()) {
            problems.add(
                    new Problem("", "Nội dung dài quá: mỗi dòng tối đa 300 ký tự, chương trình tối đa 20.000 ký tự."));
        }
        return List.copyOf(problems);
    }

    private Optional<Problem> dayProblem(Optional<Topic> about) {
        LocalDate day = day();
        if (day == null) {
            return Optional.of(new Problem("heldOn", "Mời chọn ngày tổ chức, ví dụ 09/4/2024."));
        }
        return about.filter(topic -> day.getYear() < topic.yearFrom() || day.getYear() > topic.yearTo() + 1)
                .map(topic -> new Problem(
                        "heldOn",
                        "Chuyên đề này học trong năm " + topic.years()
                                + ". Mời chọn lại ngày tổ chức hoặc chuyên đề."));
    }

    private boolean tooLong() {
        return List.of(title, place, chair, rapporteur).stream().anyMatch(line -> line.length() > LONGEST_LINE)
                || agenda.length() > LONGEST_TEXT;
    }

    /// Only after [#problems] found none.
    NewConference toConference(UnitId unit, List<Topic> topics, @Nullable ConferenceId makeUpFor) {
        return new NewConference(
                unit,
                topic(topics).map(Topic::id).orElseThrow(),
                title,
                java.util.Objects.requireNonNull(mode(this.mode)),
                java.util.Objects.requireNonNull(day()),
                time(),
                place,
                chair,
                rapporteur,
                agenda,
                categories(),
                sites,
                assignment.isEmpty() ? null : new AssignmentId(Long.parseLong(assignment)),
                makeUpFor);
    }

    private Optional<Topic> topic(List<Topic> topics) {
        return topics.stream().filter(one -> one.id().toString().equals(topic)).findFirst();
    }

    Optional<TopicId> topicId() {
        return number(topic).map(TopicId::new);
    }

    Optional<AssignmentId> assignmentId() {
        return number(assignment).map(AssignmentId::new);
    }

    /// As date fields send it, or as people write it.
    @Nullable LocalDate day() {
        return day(heldOn);
    }

    static @Nullable LocalDate day(String written) {
        try {
            if (written.matches("\\d{1,2}/\\d{1,2}/\\d{4}")) {
                String[] parts = written.split("/", -1);
                return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
            }
            return LocalDate.parse(written);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private @Nullable LocalTime time() {
        try {
            return startsAt.isEmpty() ? null : LocalTime.parse(startsAt);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable ConferenceMode mode(String code) {
        return Arrays.stream(ConferenceMode.values())
                .filter(mode -> mode.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    private Set<PersonCategory> categories() {
        return Arrays.stream(PersonCategory.values())
                .filter(category -> audience.contains(category.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String line(MultiValueMap<String, String> form, String name) {
        return VietnameseText.foldWhitespace(VietnameseText.nfc(
                        Optional.ofNullable(form.getFirst(name)).orElse("")))
                .strip();
    }

    private static Set<UnitId> units(List<String> ids) {
        return ids.stream().flatMap(id -> number(id).stream()).map(UnitId::new).collect(Collectors.toUnmodifiableSet());
    }

    static Optional<Long> number(String written) {
        return written.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(written)) : Optional.empty();
    }
}
