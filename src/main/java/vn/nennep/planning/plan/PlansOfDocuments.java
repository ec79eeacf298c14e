package vn.nennep.planning.plan;

import static nennep.sql.planning.Tables.PLAN;

import java.util.List;
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
                .map(plan -> new Link("Nhiệm vụ trong " + plan.label(), plan.href()))
                .toList();
    }
}
