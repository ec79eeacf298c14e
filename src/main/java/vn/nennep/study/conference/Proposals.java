package vn.nennep.study.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonCategory;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.TopicId;
import vn.nennep.planning.Topics;
import vn.nennep.study.ConferenceMode;
import vn.nennep.study.NewConference;
import vn.nennep.web.Refusal;

/// What a duty proposes for the conference that carries it out.
@Component
class Proposals {

    private static final int DAYS_TO_PREPARE = 7;

    private final Topics topics;
    private final Assignments assignments;
    private final Forms forms;
    private final Clock clock;

    Proposals(Topics topics, Assignments assignments, Forms forms, Clock clock) {
        this.topics = topics;
        this.assignments = assignments;
        this.forms = forms;
        this.clock = clock;
    }

    /// The duty, when it is one to study or to hold a conference.
    Optional<Assignment> duty(@Nullable AssignmentId id) {
        return Optional.ofNullable(id)
                .flatMap(assignments::find)
                .filter(duty -> duty.kind() == ObligationKind.STUDY || duty.kind() == ObligationKind.CONFERENCE);
    }

    /// Everything can be changed before it is called; only without any topic there is nothing to call one for.
    ConferenceForm of(UnitId holder, @Nullable Assignment duty) {
        Topics.Topic topic = (duty == null ? topics.seen().stream().findFirst() : topics.find(duty.topic()))
                .orElseThrow(() -> new Refusal("Chưa có chuyên đề nào để học."
                        + " Mời đọc kế hoạch của cấp trên hoặc lập kế hoạch ở mục Chuyên đề trước."));
        return new ConferenceForm(
                holder,
                "Hội nghị học tập, quán triệt " + topic.title(),
                topic.id(),
                day(duty),
                null,
                ConferenceMode.IN_PERSON,
                "",
                "",
                "",
                "",
                audience(duty),
                forms.offered(holder, LocalDate.now(clock)),
                duty == null || duty.kind() != ObligationKind.CONFERENCE ? null : duty.id());
    }

    /// In a week, but not later than the duty's day while that can still be met.
    private LocalDate day(@Nullable Assignment duty) {
        LocalDate today = LocalDate.now(clock);
        LocalDate prepared = today.plusDays(DAYS_TO_PREPARE);
        LocalDate due = duty == null ? null : duty.nextDueOn();
        return due == null || due.isBefore(today) || due.isAfter(prepared) ? prepared : due;
    }

    private static Set<PersonCategory> audience(@Nullable Assignment duty) {
        Set<PersonCategory> named = duty == null
                ? Set.of()
                : Arrays.stream(PersonCategory.values())
                        .filter(category -> duty.audience().contains(category.name()))
                        .collect(Collectors.toUnmodifiableSet());
        return named.isEmpty() ? Set.of(PersonCategory.MEMBER) : named;
    }

    /// A conference fulfils only a duty of its own holder and topic.
    void refuseForeignDuty(NewConference called) {
        if (called.assignment() == null) {
            return;
        }
        TopicId topic = called.topic();
        boolean own = duty(called.assignment())
                .filter(duty -> duty.kind() == ObligationKind.CONFERENCE)
                .filter(duty ->
                        duty.unit().equals(called.unit()) && duty.topic().equals(topic))
                .isPresent();
        if (!own) {
            throw new Refusal("Hội nghị không cùng chuyên đề với nhiệm vụ được giao."
                    + " Mời mở lại nhiệm vụ trên bàn làm việc rồi lập hội nghị từ đó.");
        }
    }
}
