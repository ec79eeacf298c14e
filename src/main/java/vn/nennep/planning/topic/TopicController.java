package vn.nennep.planning.topic;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.nennep.access.Audit;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.TopicId;
import vn.nennep.planning.Topics.Topic;
import vn.nennep.web.Form;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// One topic, shown, opened and put right (2.1).
@Controller
class TopicController {

    private final TopicReach reach;
    private final TopicPages pages;
    private final TopicForms forms;
    private final StoredTopics topics;
    private final StoredContents contents;
    private final Audit audit;

    TopicController(
            TopicReach reach,
            TopicPages pages,
            TopicForms forms,
            StoredTopics topics,
            StoredContents contents,
            Audit audit) {
        this.reach = reach;
        this.pages = pages;
        this.forms = forms;
        this.topics = topics;
        this.contents = contents;
        this.audit = audit;
    }

    @GetMapping("/topics/{id}")
    Page show(@PathVariable long id) {
        return pages.of(reach.readable(id));
    }

    @GetMapping("/topics/new")
    Page blank() {
        return forms.blank(forms.issuers().getFirst(), Form.blank());
    }

    @PostMapping("/topics")
    @Transactional
    Object open(Form<TopicForm> form) {
        UnitId unit = forms.issuer(form.text("unit"));
        TopicForm.check(form);
        forms.checkParent(form, unit, null);
        if (!form.valid()) {
            return forms.blank(unit, form).status(422);
        }
        TopicForm typed = form.value();
        TopicId id = topics.open(unit, typed.title(), typed.first(), typed.last());
        topics.change(id, typed.title(), typed.first(), typed.last(), typed.parent());
        contents.replace(id, typed.items(id));
        audit.record("planning.topic.opened", "topic/" + id, unit, Map.of());
        return Redirect.to("/topics/" + id).saying("Đã lập chuyên đề.");
    }

    @GetMapping("/topics/{id}/edit")
    Page edit(@PathVariable long id) {
        return forms.change(reach.changeable(id));
    }

    @PostMapping("/topics/{id}")
    @Transactional
    Object change(@PathVariable long id, Form<TopicForm> form) {
        Topic topic = reach.changeable(id);
        TopicForm.check(form);
        forms.checkParent(form, topic.unit(), topic.id());
        if (!form.valid()) {
            return forms.change(topic, form).status(422);
        }
        TopicForm typed = form.value();
        topics.change(topic.id(), typed.title(), typed.first(), typed.last(), typed.parent());
        contents.replace(topic.id(), typed.items(topic.id()));
        audit.record("planning.topic.changed", "topic/" + id, topic.unit(), Map.of());
        return Redirect.to("/topics/" + id).saying("Đã lưu chuyên đề.");
    }
}
