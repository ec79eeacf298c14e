package vn.nennep.planning.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.nennep.access.Access;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.planning.TopicId;
import vn.nennep.planning.Topics;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.NavigationEntry;
import vn.nennep.web.Page;

/// Chuyên đề: the topics and the plans within the caller's sight.
@Controller
class TopicsController {

    private final Reach reach;
    private final Topics topics;
    private final Units units;
    private final Access access;
    private final Clock clock;

    TopicsController(Reach reach, Topics topics, Units units, Access access, Clock clock) {
        this.reach = reach;
        this.topics = topics;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/topics")
    Page show() {
        List<Plan> visible = reach.visible();
        Map<UnitId, Unit> issuers =
                units.known(visible.stream().map(Plan::unit).collect(Collectors.toSet()), LocalDate.now(clock));
        Map<TopicId, List<Plan>> byTopic = visible.stream().collect(Collectors.groupingBy(Plan::topic));
        List<TopicsPage.TopicCard> cards = topics.all().stream()
                .filter(topic -> byTopic.containsKey(topic.id()) || access.standsUnder(topic.unit()))
                .map(topic -> card(topic, byTopic.getOrDefault(topic.id(), List.of()), issuers))
                .toList();
        TopicsPage page = new TopicsPage(
                cards,
                !reach.givers().isEmpty(),
                !access.places(PlanningPermission.FOLLOW).isEmpty());
        return Page.of("planning/plan/topics", "topics", title(visible), page);
    }

    private static String title(List<Plan> visible) {
        long given = visible.stream().filter(Plan::accepted).count();
        long drafts = visible.size() - given;
        if (visible.isEmpty()) {
            return "Chưa có kế hoạch nào";
        }
        return OfficialFigures.count(given) + " kế hoạch đang thực hiện"
                + (drafts > 0 ? ", " + OfficialFigures.count(drafts) + " bản đang soạn" : "");
    }

    private TopicsPage.TopicCard card(Topics.Topic topic, List<Plan> plans, Map<UnitId, Unit> issuers) {
        return new TopicsPage.TopicCard(
                topic.years(),
                topic.title(),
                "/topics/" + topic.id(),
                plans.stream().map(plan -> row(plan, issuers.get(plan.unit()))).toList());
    }

    private TopicsPage.PlanRow row(Plan plan, @org.jspecify.annotations.Nullable Unit issuer) {
        return new TopicsPage.PlanRow(
                plan.label(),
                plan.href(),
                issuer == null ? "đơn vị đã kết thúc hoạt động" : issuer.name(),
                plan.title(),
                plan.datedOn() == null ? "chưa có ngày" : OfficialFigures.date(plan.datedOn()),
                state(plan),
                plan.accepted(),
                reach.mayFollow(plan) ? plan.href() + "/board" : null);
    }

    private static String state(Plan plan) {
        if (plan.accepted()) {
            return "đã giao xuống";
        }
        if (plan.origin() == Plan.Origin.READ) {
            return "đang xem lại";
        }
        return plan.approvedOn() == null ? "đang soạn" : "đã thông qua, chờ ban hành";
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        NavigationEntry topicsEntry() {
            return NavigationEntry.forAll(20, "topics", "Chuyên đề", "/topics");
        }
    }
}
