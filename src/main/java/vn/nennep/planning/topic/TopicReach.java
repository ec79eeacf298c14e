package vn.nennep.planning.topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.planning.TopicId;
import vn.nennep.planning.Topics;
import vn.nennep.planning.Topics.Topic;
import vn.nennep.web.NotFound;

/// Which topics a caller sees: those of units within reach, and those issued above.
@Component
class TopicReach {

    private final Topics topics;
    private final TopicPlans plans;
    private final Access access;
    private final Units units;
    private final Clock clock;

    TopicReach(Topics topics, TopicPlans plans, Access access, Units units, Clock clock) {
        this.topics = topics;
        this.plans = plans;
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    Topic readable(long id) {
        Topic topic = topics.find(new TopicId(id)).orElseThrow(NotFound::new);
        boolean seen = access.standsUnder(topic.unit())
                || access.may(PlanningPermission.FOLLOW, topic.unit())
                || !plans.of(topic.id()).isEmpty();
        if (!seen) {
            throw new NotFound();
        }
        return topic;
    }

    Topic changeable(long id) {
        Topic topic = topics.find(new TopicId(id)).orElseThrow(NotFound::new);
        access.require(PlanningPermission.GIVE_PLAN, topic.unit());
        return topic;
    }

    boolean mayChange(Topic topic) {
        return access.may(PlanningPermission.GIVE_PLAN, topic.unit());
    }

    /// Topics that a unit studies in a year: its own, and those issued above it.
    List<Topic> studied(UnitId unit, int year) {
        Set<UnitId> above = units.chain(unit, LocalDate.now(clock)).stream()
                .map(each -> each.id())
                .collect(Collectors.toSet());
        return topics.all().stream()
                .filter(topic -> above.contains(topic.unit()) && topic.yearFrom() <= year && year <= topic.yearTo())
                .toList();
    }

    /// What another topic may belong to: those of the unit and above it.
    List<Topic> parents(UnitId unit) {
        Set<UnitId> above = units.chain(unit, LocalDate.now(clock)).stream()
                .map(each -> each.id())
                .collect(Collectors.toSet());
        return topics.all().stream()
                .filter(topic -> above.contains(topic.unit()))
                .toList();
    }
}
