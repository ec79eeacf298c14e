package vn.nennep.planning.plan;

import static nennep.sql.planning.Tables.PLAN;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nennep.documents.DocumentId;
import vn.nennep.documents.DocumentLinks;

/// The plan that was read from a document, or issued as it.
@Component
class PlansOfDocuments implements DocumentLinks {

    private final Plans plans;
    private final Reach reach;

    PlansOfDocuments(Plans plans, Reach reach) {
        this.plans = plans;
        this.reach = reach;
    }

    @Override
    public List<Link> of(DocumentId document) {
        return plans.where(PLAN.DOCUMENT_ID.eq(document.value())).stream()
                .filter(reach::mayRead)
                .flatMap(PlansOfDocuments::links)
                .toList();
    }

    private static Stream<Link> links(Plan plan) {
        Link duties = new Link("Nhiệm vụ trong " + plan.label(), plan.href());
        String approved = plan.approvedWords();
        return approved == null ? Stream.of(duties) : Stream.of(duties, new Link(approved, plan.href() + "#approved"));
    }
}
