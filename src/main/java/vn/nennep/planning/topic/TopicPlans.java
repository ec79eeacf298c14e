package vn.nennep.planning.topic;

import java.util.List;
import vn.nennep.planning.TopicId;

/// The plans of a topic that the caller may see.
public interface TopicPlans {

    List<Row> of(TopicId topic);

    record Row(String label, String href, String title) {}
}
