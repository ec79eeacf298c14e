package vn.nennep.study.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.PersonCategory;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.Topics;
import vn.nennep.study.ConferenceMode;
import vn.nennep.study.StudyPermission;
import vn.nennep.web.Choice;
import vn.nennep.web.Page;
import vn.nennep.web.Problem;
import vn.nennep.web.Refusal;

/// Lays out the form: what is proposed to begin with, and what may be chosen.
@Component
class Forms {

    private static final int DAYS_TO_PREPARE = 7;

    private final Topics topics;
    private final Assignments assignments;
    private final Units units;
    private final SiteChoices sites;
    private final Access access;
    private final Clock clock;

    Forms(Topics topics, Assignments assignments, Units units, SiteChoices sites, Access access, Clock clock) {
        this.topics = topics;
        this.assignments = assignments;
        this.units = units;
        this.sites = sites;
        this.access = access;
        this.clock = clock;
    }

    List<Topics.Topic> topics() {
        return topics.all();
    }

    /// The duty, when it is one to study or to hold a conference.
    Optional<Assignment> duty(String assignment) {
        return ConferenceForm.number(assignment)
                .map(vn.nennep.planning.AssignmentId::new)
                .flatMap(assignments::find)
                .filter(duty -> duty.kind() == ObligationKind.STUDY || duty.kind() == ObligationKind.CONFERENCE);
    }

    ConferenceForm proposed(@Nullable Assignment duty) {
        Optional<Topics.Topic> topic = duty == null ? topics().stream().findFirst() : topics.find(duty.topic());
        return new ConferenceForm(
                topic.map(one -> one.id().toString()).orElse(""),
                topic.map(one -> "Hội nghị học tập, quán triệt " + one.title()).orElse(""),
                ConferenceMode.IN_PERSON.name(),
                proposedDay(duty).toString(),
                "",
                "",
                "",
                "",
                "",
                proposedAudience(duty),
                Set.of(),
                duty == null || duty.kind() != ObligationKind.CONFERENCE
                        ? ""
                        : duty.id().toString());
    }

    /// In a week, but not later than the duty's day while that can still be met.
    private LocalDate proposedDay(@Nullable Assignment duty) {
        LocalDate today = LocalDate.now(clock);
        LocalDate prepared = today.plusDays(DAYS_TO_PREPARE);
        LocalDate due = duty == null ? null : duty.nextDueOn();
        return due == null || due.isBefore(today) || due.isAfter(prepared) ? prepared : due;
    }

    private static Set<String> proposedAudience(@Nullable Assignment duty) {
        Set<String> known = duty == null
                ? Set.of()
                : Arrays.stream(PersonCategory.values())
                        .map(Enum::name)
                        .filter(duty.audience()::contains)
                        .collect(Collectors.toUnmodifiableSet());
        return known.isEmpty() ? Set.of(PersonCategory.MEMBER.name()) : known;
    }

    Page newPage(UnitId holder, ConferenceForm form, List<Problem> problems, boolean allSites) {
        var model = model(holder, form, problems, null, allSites ? null : form.sites(), "/conferences", "Lập hội nghị");
        return page("Lập hội nghị học tập", model).lead("Các điểm cầu nhận danh sách điểm danh ngay khi lập.");
    }

    Page editPage(Conference conference, ConferenceForm form, List<Problem> problems) {
        var model =
                model(conference.unit(), form, problems, conference, form.sites(), conference.href(), "Lưu thay đổi");
        return page("Sửa hội nghị", model).crumb(conference.title(), conference.href());
    }

    private static Page page(String title, ConferenceFormPage model) {
        return Page.of("study/conference/form", "study", title, model)
                .crumb("Học tập", "/conferences")
                .status(model.problems().isEmpty() ? 200 : 422);
    }

    private ConferenceFormPage model(
            UnitId holder,
            ConferenceForm form,
            List<Problem> problems,
            @Nullable Conference stands,
            @Nullable Set<UnitId> chosen,
            String action,
            String submit) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = stands == null ? today : stands.heldOn();
        return new ConferenceFormPage(
                action,
                submit,
                stands == null ? "/conferences" : stands.href(),
                stands != null,
                holder.toString(),
                units.get(holder, day).name(),
                stands == null ? holders(holder, today) : List.of(),
                topics().stream()
                        .map(topic -> Choice.of(
                                topic.id().toString(),
                                topic.title(),
                                topic.id().toString().equals(form.topic())))
                        .toList(),
                Arrays.stream(ConferenceMode.values())
                        .map(mode ->
                                Choice.of(mode.name(), mode.label(), mode.name().equals(form.mode())))
                        .toList(),
                Arrays.stream(PersonCategory.values())
                        .map(one -> Choice.of(
                                one.name(), one.label(), form.audience().contains(one.name())))
                        .toList(),
                sites.of(holder, day, chosen),
                form,
                problems);
    }

    private List<Choice> holders(UnitId holder, LocalDate today) {
        Set<UnitId> offered = new LinkedHashSet<>(access.roots(StudyPermission.HOLD_CONFERENCE));
        offered.add(holder);
        if (offered.size() < 2) {
            return List.of();
        }
        return units.get(offered, today).values().stream()
                .map(unit ->
                        Choice.of(unit.id().toString(), unit.name(), unit.id().equals(holder)))
                .toList();
    }

    /// What was refused, said at the field where it can be put right.
    static Problem problem(Refusal refusal) {
        String text = refusal.getMessage() == null ? "" : refusal.getMessage();
        return new Problem(text.contains("điểm cầu") ? "sites" : "", text);
    }
}
