package vn.nennep.planning.topic;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nennep.documents.Materials;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.Contents;
import vn.nennep.planning.Topics.Topic;
import vn.nennep.text.OfficialFigures;

/// What a branch studies in each month of a year: the contents of all topics that hold for it (5.4).
@Component
class UnitContents {

    private final TopicReach reach;
    private final Contents contents;
    private final Materials materials;

    UnitContents(TopicReach reach, Contents contents, Materials materials) {
        this.reach = reach;
        this.contents = contents;
        this.materials = materials;
    }

    /// Twelve months, also those in which nothing is set.
    List<UnitContentsPage.Month> of(UnitId unit, int year) {
        List<Topic> topics = reach.studied(unit, year);
        List<Contents.Month> months = topics.stream()
                .flatMap(topic -> contents.year(topic.id(), year).stream())
                .toList();
        return Arrays.stream(Month.values())
                .map(month -> new UnitContentsPage.Month(
                        "Tháng " + OfficialFigures.month(month.getValue()),
                        months.stream()
                                .filter(each -> each.month().getMonth() == month)
                                .flatMap(each -> each.items().stream())
                                .map(Contents.Item::label)
                                .toList()))
                .toList();
    }

    List<Topic> topics(UnitId unit, int year) {
        return reach.studied(unit, year);
    }

    List<Materials.Known> materials(UnitId unit, int year) {
        return reach.studied(unit, year).stream()
                .flatMap(topic -> materials.about(topic.id().value()).stream())
                .toList();
    }
}
