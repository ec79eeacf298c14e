package vn.nennep.planning.plan;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nennep.planning.TopicId;
import vn.nennep.planning.topic.TopicPlans;

/// The plans of a topic within the caller's sight.
@Component
class PlansOfTopics implements TopicPlans {

    private final Reach reach;

    PlansOfTopics(Reach reach) {
        this.reach = reach;
    }

    @Override
    public List<Row> of(TopicId topic) {
        return reach.visible().stream()
                .filter(plan -> plan.topic().equals(topic))
                .map(plan -> new Row(plan.label(), plan.href(), plan.title()))
                .toList();
    }
}
