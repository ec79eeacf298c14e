package vn.nennep.planning.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.documents.Issuer;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Positions;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.ObligationCards;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Form;
import vn.nennep.web.Page;
import vn.nennep.web.Problem;

/// The page of a plan that a unit writes under the plan above.
@Component
class WrittenPages {

    private static final List<String> STAGES = List.of("Soạn", "Thông qua tập thể", "Ban hành");
    private static final int APPROVAL = 1;
    private static final int ISSUE = 2;

    private final Reach reach;
    private final Access access;
    private final Structure structure;
    private final PlanChain chain;
    private final Obligations obligations;
    private final ObligationCards cards;
    private final PlannedHome home;
    private final Wordings wordings;
    private final Approvals approvals;
    private final WrittenDocuments documents;
    private final WrittenSheets sheets;
    private final Positions positions;
    private final Clock clock;

    WrittenPages(
            Reach reach,
            Access access,
            Structure structure,
            PlanChain chain,
            Obligations obligations,
            ObligationCards cards,
            PlannedHome home,
            Wordings wordings,
            Approvals approvals,
            WrittenDocuments documents,
            WrittenSheets sheets,
            Positions positions,
            Clock clock) {
        this.reach = reach;
        this.access = access;
        this.structure = structure;
        this.chain = chain;
        this.obligations = obligations;
        this.cards = cards;
        this.home = home;
        this.wordings = wordings;
        this.approvals = approvals;
        this.documents = documents;
        this.sheets = sheets;
        this.positions = positions;
        this.clock = clock;
    }

    Page of(Plan plan, List<Problem> problems) {
        return page(plan, null, null);
    }

    /// With a wording that could not be kept.
    Page wording(Plan plan, Form<WordingForm> form) {
        return page(plan, form, null);
    }

    /// With an approval that could not be recorded.
    Page approval(Plan plan, Form<ApprovalForm> form) {
        return page(plan, null, form);
    }

    WrittenSheet sheet(Plan plan) {
        return sheets.of(plan, reach.mayChange(plan));
    }

    private Page page(Plan plan, @Nullable Form<WordingForm> wording, @Nullable Form<ApprovalForm> approval) {
        boolean mayChange = reach.mayChange(plan);
        List<Obligation> all = obligations.ofPlan(plan.id().value()).stream()
                .filter(obligation -> mayChange || obligation.state() == Obligation.State.ACCEPTED)
                .toList();
        int waiting = count(all, Obligation.State.PROPOSED);
        int accepted = count(all, Obligation.State.ACCEPTED);
        Issuer issuer = documents.issuer(plan);
        boolean ours = access.may(PlanningPermission.FOLLOW, plan.unit());
        Plan above = chain.downTo(plan).reversed().get(1);
        WrittenPage page = new WrittenPage(
                plan.id().value(),
                STAGES,
                stage(plan, waiting, accepted),
                sheets.of(plan, mayChange),
                cards.closed(all, home.around(plan, mayChange)),
                waiting,
                mayChange,
                mayChange ? words(plan, wording) : null,
                plan.approvedWords(),
                approvals.past(plan.id()),
                mayChange && plan.approvedOn() == null ? approve(issuer, approval) : null,
                mayChange && plan.approvedOn() != null ? issue(plan) : null,
                plan.accepted() ? "Tải .docx đã ban hành" : "Tải .docx dự thảo",
                reach.mayFollow(plan) ? plan.href() + "/board" : null,
                plan.accepted() ? writeHref(plan) : null,
                !ours || plan.landing() == null ? null : "/jobs/" + plan.landing());
        Page shown = Page.of("planning/plan/written", "topics", title(plan, issuer, accepted), page)
                .lead(lead(plan, above))
                .crumb("Chuyên đề", "/topics")
                .crumb(above.label(), above.href());
        return ours ? shown.crumb("Được giao", above.href() + "/given?unit=" + plan.unit()) : shown;
    }

    private static int stage(Plan plan, int waiting, int accepted) {
        if (plan.accepted()) {
            return STAGES.size();
        }
        if (plan.approvedOn() != null) {
            return ISSUE;
        }
        return waiting == 0 && accepted > 0 ? APPROVAL : 0;
    }

    private static int count(List<Obligation> all, Obligation.State state) {
        return (int)
                all.stream().filter(obligation -> obligation.state() == state).count();
    }

    private static String title(Plan plan, Issuer issuer, int accepted) {
        if (plan.accepted()) {
            return plan.label() + ": " + OfficialFigures.count(accepted) + " nhiệm vụ đã giao xuống";
        }
        String state = plan.approvedOn() == null ? "đang soạn, chờ thông qua" : "đã thông qua, chờ ban hành";
        return "Kế hoạch của " + issuer.unit().name() + ": " + state;
    }

    private static String lead(Plan plan, Plan above) {
        return plan.accepted()
                ? "Thực hiện " + above.label() + "."
                : "Đề xuất từ những việc được giao ở " + above.label()
                        + ". Sửa nhiệm vụ và lời văn; bản bên cạnh là văn bản sẽ ban hành.";
    }

    private WrittenPage.Words words(Plan plan, @Nullable Form<WordingForm> typed) {
        Form<WordingForm> form = typed == null ? Form.of(WordingForm.of(plan.title(), wordings.of(plan.id()))) : typed;
        List<String> signatories = positions.at(plan.unit(), LocalDate.now(clock)).stream()
                .map(Positions.Holder::fullName)
                .distinct()
                .toList();
        return new WrittenPage.Words(
                form.text("title"),
                form.text("basis"),
                form.text("purpose"),
                form.text("arrangement"),
                form.text("onBehalfOf"),
                form.text("capacity"),
                form.text("signatory"),
                form.text("recipients"),
                signatories,
                form.problems());
    }

    private WrittenPage.Approve approve(Issuer issuer, @Nullable Form<ApprovalForm> typed) {
        if (typed != null) {
            return new WrittenPage.Approve(
                    typed.text("approvedOn"),
                    typed.text("note"),
                    typed.text("members"),
                    typed.text("agreed"),
                    typed.text("against"),
                    typed.text("absent"),
                    typed.problems());
        }
        String meeting = issuer.onBehalfOf() == null
                ? "Hội nghị lãnh đạo đơn vị"
                : switch (issuer.onBehalfOf()) {
                    case "BAN THƯỜNG VỤ" -> "Hội nghị Ban Thường vụ";
                    case "CHI BỘ" -> "Cuộc họp chi bộ";
                    default -> "Hội nghị " + issuer.name();
                };
        return new WrittenPage.Approve(OfficialFigures.date(LocalDate.now(clock)), meeting, "", "", "", "", List.of());
    }

    private WrittenPage.Issue issue(Plan plan) {
        return new WrittenPage.Issue(
                String.valueOf(plan.approvedWords()),
                "Ban hành kế hoạch, ngày " + OfficialFigures.date(LocalDate.now(clock)) + "?",
                "Kế hoạch được cấp số tiếp theo, vào sổ văn bản và giao ngay xuống các đơn vị. Sau đó không sửa ở đây được nữa.");
    }

    /// Where the caller's unit sees what it was given under a plan, and writes its own.
    @Nullable String writeHref(Plan above) {
        LocalDate today = LocalDate.now(clock);
        Optional<UnitId> mine = access.places(PlanningPermission.WRITE_PLAN).stream()
                .filter(unit -> !unit.equals(above.unit()) && structure.isWithin(unit, above.unit(), today))
                .findFirst();
        return mine.map(unit -> above.href() + "/given?unit=" + unit).orElse(null);
    }
}
