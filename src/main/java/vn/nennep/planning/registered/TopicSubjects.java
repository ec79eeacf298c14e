package vn.nennep.planning.registered;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nennep.documents.Subjects;
import vn.nennep.planning.Topics;

/// Documents are about topics.
@Component
class TopicSubjects implements Subjects {

    private final Topics topics;

    TopicSubjects(Topics topics) {
        this.topics = topics;
    }

    @Override
    public List<Subject> all() {
        return topics.seen().stream()
                .map(topic -> new Subject(topic.id().value(), topic.title(), "/topics/" + topic.id()))
                .toList();
    }
}
