package vn.nennep.planning.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.text.DocumentNumber;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Redirect;

/// A unit says that it issued its own plan on paper, outside the program (2.6, 2.7).
@Controller
class PaperController {

    private final Reach reach;
    private final Access access;
    private final Structure structure;
    private final PlanChain chain;
    private final Plans plans;
    private final PaperIssuing issuing;
    private final GivenPages pages;
    private final Clock clock;

    PaperController(
            Reach reach,
            Access access,
            Structure structure,
            PlanChain chain,
            Plans plans,
            PaperIssuing issuing,
            GivenPages pages,
            Clock clock) {
        this.reach = reach;
        this.access = access;
        this.structure = structure;
        this.chain = chain;
        this.plans = plans;
        this.issuing = issuing;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/plans/{id}/paper-plans")
    @Transactional
    Object record(@PathVariable long id, @RequestParam("unit") long unitId, Form<PaperPlanForm> form) {
        Plan plan = reach.readable(id);
        UnitId unit = new UnitId(unitId);
        access.require(PlanningPermission.WRITE_PLAN, unit);
        LocalDate today = LocalDate.now(clock);
        if (!plan.accepted() || unit.equals(plan.unit()) || !structure.isWithin(unit, plan.unit(), today)) {
            throw new NotFound();
        }
        Plan above = chain.nearest(plan, unit);
        check(form, above, unit, today);
        if (!form.valid()) {
            return pages.paper(above, unit, form).status(422);
        }
        PaperPlans.PaperPlan recorded = issuing.record(unit, above, form.value());
        return Redirect.to(recorded.documentHref())
                .saying("Đã ghi nhận " + recorded.label()
                        + " ban hành trên giấy; cấp trên thấy ngay. Mời đính kèm bản đã ký ở trang này.");
    }

    private void check(Form<PaperPlanForm> form, Plan above, UnitId unit, LocalDate today) {
        if (!form.valid()) {
            return;
        }
        boolean plan = DocumentNumber.parse(form.value().symbol())
                .filter(number -> WrittenDocuments.KIND.equals(number.kind()))
                .isPresent();
        LocalDate day = form.value().datedOn();
        if (!plan) {
            form.reject("symbol", "Số, ký hiệu của kế hoạch viết như “05-KH/HU”.");
        } else if (day.isAfter(today)) {
            form.reject("datedOn", "Ngày ban hành không thể sau hôm nay.");
        } else if (above.datedOn() != null && day.isBefore(above.datedOn())) {
            form.reject(
                    "datedOn",
                    "Ngày này trước ngày ban hành kế hoạch cấp trên (" + OfficialFigures.date(above.datedOn())
                            + "). Mời xem lại.");
        } else if (plans.written(unit, above.id()).filter(Plan::accepted).isPresent()) {
            form.reject("symbol", "Đơn vị đã ban hành kế hoạch ở đây. Mời mở kế hoạch đó.");
        }
    }

    @PostMapping("/paper-plans/{id}/removal")
    @Transactional
    Redirect remove(@PathVariable long id) {
        PaperPlans.PaperPlan plan = issuing.find(id).orElseThrow(NotFound::new);
        access.require(PlanningPermission.WRITE_PLAN, plan.unit());
        issuing.remove(plan);
        return Redirect.to("/plans/" + plan.above() + "/given?unit=" + plan.unit())
                .saying("Đã bỏ ghi nhận " + plan.label() + ". Văn bản vẫn còn trong sổ.");
    }
}
