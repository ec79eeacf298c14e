package vn.nennep.study.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.PersonCategory;
import vn.nennep.planning.Topics;
import vn.nennep.study.ConferenceMode;
import vn.nennep.study.StudyPermission;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;
import vn.nennep.web.Page;
import vn.nennep.web.Refusal;

/// Lays out the form, and says what only the domain knows to be wrong with it.
@Component
class Forms {

    private final Topics topics;
    private final Units units;
    private final SiteChoices sites;
    private final Access access;
    private final Clock clock;

    Forms(Topics topics, Units units, SiteChoices sites, Access access, Clock clock) {
        this.topics = topics;
        this.units = units;
        this.sites = sites;
        this.access = access;
        this.clock = clock;
    }

    Page newPage(UnitId holder, Form<ConferenceForm> form) {
        LocalDate today = LocalDate.now(clock);
        return page(
                        "Lập hội nghị học tập",
                        model(holder, today, holders(holder, today), form, "/conferences", "Lập hội nghị", null))
                .lead("Các điểm cầu nhận danh sách điểm danh ngay khi lập.");
    }

    Page editPage(Conference conference, Form<ConferenceForm> form) {
        return page(
                        "Sửa hội nghị",
                        model(
                                conference.unit(),
                                conference.heldOn(),
                                List.of(),
                                form,
                                conference.href(),
                                "Lưu thay đổi",
                                conference.href()))
                .crumb(conference.title(), conference.href());
    }

    private static Page page(String title, ConferenceFormPage model) {
        return Page.of("study/conference/form", "study", title, model)
                .crumb("Học tập", "/conferences")
                .status(model.form().problems().isEmpty() ? 200 : 422);
    }

    private ConferenceFormPage model(
            UnitId holder,
            LocalDate day,
            List<Choice> holders,
            Form<ConferenceForm> form,
            String action,
            String submit,
            @Nullable String stands) {
        return new ConferenceFormPage(
                action,
                submit,
                stands == null ? "/conferences" : stands,
                stands != null,
                holder.toString(),
                units.get(holder, day).name(),
                holders,
                choices(topics.seen(), "topic", form, one -> one.id().toString(), Topics.Topic::title),
                choices(Arrays.asList(ConferenceMode.values()), "mode", form, Enum::name, ConferenceMode::label),
                choices(Arrays.asList(PersonCategory.values()), "audience", form, Enum::name, PersonCategory::label),
                sites.of(holder, day, id -> form.chosen("sites", id)),
                form);
    }

    private static <T> List<Choice> choices(
            List<T> all, String field, Form<?> form, Function<T, String> value, Function<T, String> label) {
        return all.stream()
                .map(one -> Choice.of(value.apply(one), label.apply(one), form.chosen(field, value.apply(one))))
                .toList();
    }

    private List<Choice> holders(UnitId holder, LocalDate today) {
        Set<UnitId> offered = new LinkedHashSet<>(access.places(StudyPermission.HOLD_CONFERENCE));
        offered.add(holder);
        if (offered.size() < 2) {
            return List.of();
        }
        return units.get(offered, today).values().stream()
                .map(unit ->
                        Choice.of(unit.id().toString(), unit.name(), unit.id().equals(holder)))
                .toList();
    }

    Set<UnitId> offered(UnitId holder, LocalDate day) {
        return sites.of(holder, day, _ -> true).stream()
                .map(choice -> new UnitId(Long.parseLong(choice.value())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The day has to lie in the years of the topic, or shortly after for make-up sessions.
    Form<ConferenceForm> checked(Form<ConferenceForm> form) {
        if (!form.valid()) {
            return form;
        }
        int year = form.value().heldOn().getYear();
        return topics.find(form.value().topic())
                .map(topic -> year < topic.yearFrom() || year > topic.yearTo() + 1
                        ? form.reject(
                                "heldOn",
                                "Chọn lại ngày tổ chức hoặc chuyên đề: chuyên đề này học trong năm " + topic.years())
                        : form)
                .orElseGet(() -> form.reject("topic", "Chọn một chuyên đề trong danh sách"));
    }

    /// What was refused, said at the field where it can be put right.
    static Form<ConferenceForm> refused(Form<ConferenceForm> form, Refusal refusal) {
        String text = String.valueOf(refusal.getMessage());
        return form.reject(text.contains("điểm cầu") ? "sites" : "", text);
    }
}
