package vn.nennep.planning.topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.Contents;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.planning.TopicId;
import vn.nennep.planning.Topics.Topic;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;

/// The page on which a topic is opened or put right.
@Component
class TopicForms {

    private static final int EMPTY_LINES = 4;

    private final TopicReach reach;
    private final Contents contents;
    private final Access access;
    private final Units units;
    private final Clock clock;

    TopicForms(TopicReach reach, Contents contents, Access access, Units units, Clock clock) {
        this.reach = reach;
        this.contents = contents;
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    List<UnitId> issuers() {
        List<UnitId> issuers = access.places(PlanningPermission.GIVE_PLAN);
        if (issuers.isEmpty()) {
            throw new NotFound();
        }
        return issuers;
    }

    UnitId issuer(String chosen) {
        UnitId unit = issuers().stream()
                .filter(each -> chosen.isBlank() || each.toString().equals(chosen))
                .findFirst()
                .orElseThrow(NotFound::new);
        access.require(PlanningPermission.GIVE_PLAN, unit);
        return unit;
    }

    Page blank(UnitId unit, Form<TopicForm> form) {
        return Page.of("planning/topic/form", "topics", "Lập chuyên đề", page(form, unit, null))
                .crumb("Chuyên đề", "/topics");
    }

    Page change(Topic topic) {
        List<Contents.Item> items = contents.of(topic.id());
        return change(
                topic,
                Form.of(new TopicForm(
                        topic.unit(),
                        topic.title(),
                        topic.yearFrom(),
                        topic.yearTo(),
                        topic.parent(),
                        items.stream().map(Contents.Item::title).toList(),
                        items.stream().map(item -> Times.words(item.periods())).toList())));
    }

    Page change(Topic topic, Form<TopicForm> form) {
        return Page.of("planning/topic/form", "topics", "Sửa chuyên đề", page(form, topic.unit(), topic))
                .crumb("Chuyên đề", "/topics")
                .crumb(topic.title(), "/topics/" + topic.id());
    }

    /// A topic belongs to one of the unit or above it, and never below itself.
    void checkParent(Form<TopicForm> form, UnitId unit, @Nullable TopicId own) {
        if (!form.valid() || form.value().parent() == null) {
            return;
        }
        if (parents(unit, own).stream()
                .noneMatch(each -> each.id().equals(form.value().parent()))) {
            form.reject("parent", "Chọn chuyên đề toàn khóa trong danh sách");
        }
    }

    /// Parents of topics have none themselves: a term has its topic, and years have theirs.
    private List<Topic> parents(UnitId unit, @Nullable TopicId own) {
        return reach.parents(unit).stream()
                .filter(each -> each.parent() == null && !each.id().equals(own))
                .toList();
    }

    private TopicFormPage page(Form<TopicForm> form, UnitId unit, @Nullable Topic topic) {
        List<UnitId> issuers = topic == null ? issuers() : List.of();
        LocalDate today = LocalDate.now(clock);
        return new TopicFormPage(
                form,
                topic == null ? "/topics" : "/topics/" + topic.id(),
                topic == null ? "/topics" : "/topics/" + topic.id(),
                issuers.size() < 2
                        ? List.of()
                        : units.known(issuers, today).values().stream()
                                .map(each -> Choice.of(
                                        each.id().toString(),
                                        each.name(),
                                        each.id().equals(unit)))
                                .toList(),
                Stream.concat(
                                Stream.of(Choice.of(
                                        "",
                                        "Không thuộc chuyên đề nào",
                                        form.text("parent").isEmpty())),
                                parents(unit, topic == null ? null : topic.id()).stream()
                                        .map(each -> Choice.of(
                                                each.id().toString(),
                                                each.title(),
                                                form.chosen("parent", each.id().toString()))))
                        .toList(),
                lines(form));
    }

    private static List<TopicFormPage.Line> lines(Form<TopicForm> form) {
        List<String> typed = form.texts("contents");
        List<String> times = form.texts("times");
        List<TopicFormPage.Line> lines = new ArrayList<>();
        for (int i = 0; i < typed.size() + EMPTY_LINES; i++) {
            boolean known = i < typed.size() && !typed.get(i).isBlank();
            if (known || i >= typed.size()) {
                lines.add(new TopicFormPage.Line(
                        lines.size() + 1, known ? typed.get(i) : "", known && i < times.size() ? times.get(i) : ""));
            }
        }
        return lines;
    }
}
