package vn.nennep.planning.topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.access.Grant;
import vn.nennep.documents.Materials;
import vn.nennep.organization.Unit;
import vn.nennep.organization.Units;
import vn.nennep.planning.Contents;
import vn.nennep.planning.Topics;
import vn.nennep.planning.Topics.Topic;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Page;

/// The page of a topic.
@Component
class TopicPages {

    private final Topics topics;
    private final Contents contents;
    private final Materials materials;
    private final TopicPlans plans;
    private final TopicReach reach;
    private final Access access;
    private final Units units;
    private final Clock clock;

    TopicPages(
            Topics topics,
            Contents contents,
            Materials materials,
            TopicPlans plans,
            TopicReach reach,
            Access access,
            Units units,
            Clock clock) {
        this.topics = topics;
        this.contents = contents;
        this.materials = materials;
        this.plans = plans;
        this.reach = reach;
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    Page of(Topic topic) {
        List<Contents.Item> items = contents.of(topic.id());
        TopicPage page = new TopicPage(
                units.known(topic.unit(), LocalDate.now(clock)).map(Unit::name).orElse(""),
                topic.years(),
                topic.parent() == null
                        ? null
                        : topics.find(topic.parent()).map(TopicPages::other).orElse(null),
                topics.seen().stream()
                        .filter(each -> Objects.equals(each.parent(), topic.id()))
                        .map(TopicPages::other)
                        .toList(),
                items.stream()
                        .map(item -> new TopicPage.Line(item.label(), Times.words(item.periods())))
                        .toList(),
                IntStream.rangeClosed(topic.yearFrom(), topic.yearTo())
                        .mapToObj(year -> year(topic, year))
                        .filter(year -> !year.months().isEmpty())
                        .toList(),
                materials.about(topic.id().value()),
                plans.of(topic.id()),
                reach.mayChange(topic) ? "/topics/" + topic.id() + "/edit" : null,
                contentsHref(topic));
        return Page.of("planning/topic/topic", "topics", topic.title(), page)
                .lead("Chuyên đề năm " + topic.years())
                .crumb("Chuyên đề", "/topics");
    }

    private TopicPage.Year year(Topic topic, int year) {
        return new TopicPage.Year(
                year,
                contents.year(topic.id(), year).stream()
                        .map(month -> new TopicPage.Month(
                                "Tháng " + OfficialFigures.month(month.month().getMonthValue()),
                                month.items().stream().map(Contents.Item::label).toList()))
                        .toList());
    }

    private @Nullable String contentsHref(Topic topic) {
        LocalDate today = LocalDate.now(clock);
        int year = Math.clamp(today.getYear(), topic.yearFrom(), topic.yearTo());
        return access.caller().grants().stream()
                .map(Grant::reach)
                .findFirst()
                .map(unit -> "/units/" + unit + "/contents?year=" + year)
                .orElse(null);
    }

    private static TopicPage.Other other(Topic topic) {
        return new TopicPage.Other(topic.title(), "/topics/" + topic.id());
    }
}
