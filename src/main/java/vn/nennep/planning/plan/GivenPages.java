package vn.nennep.planning.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Form;
import vn.nennep.web.Page;

/// The page on which a unit sees what it was given, and begins its own plan.
@Component
class GivenPages {

    private final PlanChain chain;
    private final Plans plans;
    private final PaperPlans papers;
    private final Obligations obligations;
    private final Assignments assignments;
    private final OutsidePlans outside;
    private final Units units;
    private final Access access;
    private final Clock clock;

    GivenPages(
            PlanChain chain,
            Plans plans,
            PaperPlans papers,
            Obligations obligations,
            Assignments assignments,
            OutsidePlans outside,
            Units units,
            Access access,
            Clock clock) {
        this.chain = chain;
        this.plans = plans;
        this.papers = papers;
        this.obligations = obligations;
        this.assignments = assignments;
        this.outside = outside;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    Page of(Plan plan, UnitId id) {
        return page(plan, id, Form.blank());
    }

    /// With what was said of a plan on paper and could not be kept.
    Page paper(Plan plan, UnitId id, Form<PaperPlanForm> form) {
        return page(plan, id, form);
    }

    private Page page(Plan plan, UnitId id, Form<PaperPlanForm> form) {
        LocalDate today = LocalDate.now(clock);
        Unit unit = units.known(id, today).orElseThrow();
        Plan nearest = chain.nearest(plan, id);
        List<Plan> above = chain.downTo(nearest);
        Optional<Plan> own = plans.written(id, nearest.id());
        Optional<PaperPlans.PaperPlan> paper = papers.of(id, nearest.id());
        List<GivenPage.Card> cards = cards(above, id, today);
        boolean mayWrite = access.may(PlanningPermission.WRITE_PLAN, id);
        GivenPage page = new GivenPage(
                id.value(),
                cards,
                links(above, unit, own.orElse(null), paper.orElse(null), today),
                paper.map(PaperPlans.PaperPlan::documentHref)
                        .or(() -> own.map(Plan::href))
                        .orElse(null),
                paper.map(PaperPlans.PaperPlan::label)
                        .or(() -> own.filter(Plan::accepted).map(Plan::label))
                        .map("Mở "::concat)
                        .orElse("Soạn tiếp kế hoạch của đơn vị"),
                own.isEmpty() && paper.isEmpty() && mayWrite ? nearest.href() + "/derivations" : null,
                mayWrite && own.filter(Plan::accepted).isEmpty() ? paper(nearest, paper, form) : null);
        return Page.of("planning/plan/given", "topics", title(unit, cards), page)
                .lead("Theo " + nearest.label() + " của " + issuer(nearest, today)
                        + ". Mỗi việc có đoạn văn đã giao và minh chứng của nó.")
                .crumb("Chuyên đề", "/topics")
                .crumb(nearest.label(), nearest.href());
    }

    private static GivenPage.Paper paper(
            Plan nearest, Optional<PaperPlans.PaperPlan> recorded, Form<PaperPlanForm> form) {
        return new GivenPage.Paper(
                recorded.isPresent() ? null : nearest.href() + "/paper-plans",
                recorded.map(paper -> "/paper-plans/" + paper.id() + "/removal").orElse(null),
                form.text("symbol"),
                form.text("datedOn"),
                form.text("signatory"),
                form.problems());
    }

    private static String title(Unit unit, List<GivenPage.Card> cards) {
        if (cards.isEmpty()) {
            return unit.name() + ": chưa được giao việc nào trong kế hoạch này";
        }
        long done =
                cards.stream().filter(card -> card.edge().equals("card-done")).count();
        return unit.name() + ": " + OfficialFigures.count(cards.size()) + " nhiệm vụ được giao, "
                + (done == 0 ? "chưa xong việc nào" : OfficialFigures.count(done) + " đã xong");
    }

    private List<GivenPage.Card> cards(List<Plan> above, UnitId unit, LocalDate today) {
        List<PlanId> ids = above.stream().map(Plan::id).toList();
        Map<Long, Plan> known =
                above.stream().collect(Collectors.toMap(plan -> plan.id().value(), Function.identity()));
        Map<Long, Obligation> all = above.stream()
                .flatMap(plan -> obligations.ofPlan(plan.id().value()).stream())
                .collect(Collectors.toMap(Obligation::id, Function.identity()));
        GivenCards cards = new GivenCards(all, known, today);
        Map<Long, List<Assignment>> byObligation = new HashMap<>();
        assignments.given(unit, ids).forEach(assignment -> byObligation
                .computeIfAbsent(assignment.obligation().value(), _ -> new ArrayList<>())
                .add(assignment));
        Map<Long, GivenPage.Card> found = new TreeMap<>();
        byObligation.forEach((obligation, times) -> found.put(obligation, cards.card(times)));
        assignments
                .givenBelow(unit, ids, today)
                .forEach(below -> found.computeIfAbsent(below.obligation().value(), _ -> cards.card(below, unit)));
        return List.copyOf(found.values());
    }

    private List<GivenPage.Link> links(
            List<Plan> above, Unit unit, @Nullable Plan own, PaperPlans.@Nullable PaperPlan paper, LocalDate today) {
        Stream<GivenPage.Link> cited = outside.restsOn(above.getFirst());
        Stream<GivenPage.Link> given = above.stream()
                .map(plan -> new GivenPage.Link(
                        issuer(plan, today),
                        plan.label(),
                        plan.href(),
                        plan.datedOn() == null ? "" : OfficialFigures.date(plan.datedOn()),
                        false));
        if (paper != null) {
            String note = "ban hành trên giấy " + OfficialFigures.date(paper.datedOn());
            GivenPage.Link here = new GivenPage.Link(unit.name(), paper.label(), paper.documentHref(), note, true);
            return Stream.concat(Stream.concat(cited, given), Stream.of(here)).toList();
        }
        GivenPage.Link here = new GivenPage.Link(
                unit.name(),
                own == null || !own.accepted() ? "Kế hoạch của đơn vị" : own.label(),
                own == null ? null : own.href(),
                state(own),
                true);
        return Stream.concat(Stream.concat(cited, given), Stream.of(here)).toList();
    }

    private static String state(@Nullable Plan own) {
        if (own == null) {
            return "chưa soạn";
        }
        if (own.accepted()) {
            return own.datedOn() == null ? "đã ban hành" : "ban hành " + OfficialFigures.date(own.datedOn());
        }
        return own.approvedOn() == null ? "đang soạn" : "đã thông qua, chờ ban hành";
    }

    private String issuer(Plan plan, LocalDate today) {
        return units.known(plan.unit(), plan.datedOn() == null ? today : plan.datedOn())
                .or(() -> units.find(plan.unit(), today))
                .map(Unit::name)
                .orElse("đơn vị đã kết thúc hoạt động");
    }
}
