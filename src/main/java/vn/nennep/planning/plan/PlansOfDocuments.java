package vn.nennep.planning.plan;

import static nennep.sql.planning.Tables.PLAN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nennep.documents.DocumentId;
import vn.nennep.documents.DocumentLinks;

/// The plan that was read from a document, or issued as it.
@Component
class PlansOfDocuments implements DocumentLinks {

    private final Plans plans;
    private final PaperPlans papers;
    private final Reach reach;

    PlansOfDocuments(Plans plans, PaperPlans papers, Reach reach) {
        this.plans = plans;
        this.papers = papers;
        this.reach = reach;
    }

    @Override
    public List<Link> of(DocumentId document) {
        return plans.where(PLAN.DOCUMENT_ID.eq(document.value())).stream()
                .filter(reach::mayRead)
                .flatMap(PlansOfDocuments::links)
                .toList();
    }

    @Override
    public Optional<String> heldBy(DocumentId document) {
        if (papers.rests(document)) {
            return Optional.of("Văn bản này là kế hoạch đã ghi nhận ban hành trên giấy. Mời bỏ ghi nhận ở trang"
                    + " việc được giao của đơn vị trước, rồi bỏ khỏi sổ.");
        }
        return plans.where(PLAN.DOCUMENT_ID.eq(document.value())).stream()
                .findFirst()
                .map(plan -> plan.label() + " trong chương trình dẫn về văn bản này, nên không bỏ khỏi sổ được."
                        + " Mời sửa lại nếu ghi sai, hoặc bỏ kế hoạch khi chưa giao xuống.");
    }

    private static Stream<Link> links(Plan plan) {
        Link duties = new Link("Nhiệm vụ trong " + plan.label(), plan.href());
        String approved = plan.approvedWords();
        return approved == null ? Stream.of(duties) : Stream.of(duties, new Link(approved, plan.href() + "#approved"));
    }
}
