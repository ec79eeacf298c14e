package vn.nennep.planning.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.documents.Register;
import vn.nennep.planning.landing.GivingDown;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.ObligationCard;
import vn.nennep.planning.obligation.ObligationCards;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.planning.obligation.Tally;
import vn.nennep.text.OfficialFigures;
import vn.nennep.text.VietnameseText;
import vn.nennep.web.Page;
import vn.nennep.web.Problem;

/// The page of a plan: the reading of a text, or a plan written here.
@Component
class PlanPages {

    private final Reach reach;
    private final Obligations obligations;
    private final ObligationCards cards;
    private final PlannedHome home;
    private final GivingDown givingDown;
    private final Register register;
    private final WrittenPages written;

    PlanPages(
            Reach reach,
            Obligations obligations,
            ObligationCards cards,
            PlannedHome home,
            GivingDown givingDown,
            Register register,
            WrittenPages written) {
        this.reach = reach;
        this.obligations = obligations;
        this.cards = cards;
        this.home = home;
        this.givingDown = givingDown;
        this.register = register;
        this.written = written;
    }

    Page of(Plan plan, List<Problem> problems) {
        return of(plan, problems, CardFilter.NONE);
    }

    /// @param filter which obligations of a reading are shown
    Page of(Plan plan, List<Problem> problems, CardFilter filter) {
        return plan.origin() == Plan.Origin.WRITTEN ? written.of(plan, problems) : reading(plan, problems, filter);
    }

    private Page reading(Plan plan, List<Problem> problems, CardFilter filter) {
        boolean mayChange = reach.mayChange(plan);
        List<Obligation> found = obligations.ofPlan(plan.id().value()).stream()
                .filter(obligation -> mayChange || obligation.state() == Obligation.State.ACCEPTED)
                .toList();
        Tally tally = new Tally(
                found.size(), count(found, Obligation.State.ACCEPTED), count(found, Obligation.State.REMOVED));
        ReadingPage page = page(plan, problems, mayChange, found, tally, filter);
        return Page.of("planning/plan/reading", "topics", title(plan, tally), page)
                .lead("Bấm vào một đoạn để xem nhiệm vụ, bấm vào nhiệm vụ để xem đoạn văn sinh ra nó.")
                .crumb("Chuyên đề", "/topics")
                .crumb(plan.label(), plan.href());
    }

    private ReadingPage page(
            Plan plan,
            List<Problem> problems,
            boolean mayChange,
            List<Obligation> found,
            Tally tally,
            CardFilter filter) {
        StoredReading reading = StoredReading.of(plan);
        List<ObligationCard> all = cards.closed(found, home.around(plan, mayChange));
        List<ObligationCard> shown = filter.shown(all);
        Set<Long> ids = shown.stream().map(ObligationCard::id).collect(Collectors.toSet());
        return new ReadingPage(
                plan.id().value(),
                plan.label(),
                sheet(
                        plan,
                        reading,
                        found.stream().filter(one -> ids.contains(one.id())).toList()),
                shown,
                tally,
                new ReadingPage.Looking(
                        filter.looks(plan.href(), all),
                        filter.kinds(all),
                        filter.word(),
                        filter.narrow(),
                        filter.address(plan.href())),
                mayChange && plan.datedOn() != null ? givingDown.units(plan.id()) : 0,
                reading.citations(),
                mayChange,
                mayChange ? head(plan, problems) : null,
                reach.mayFollow(plan) ? plan.href() + "/board" : null,
                plan.accepted() ? written.writeHref(plan) : null,
                hasFile(plan) ? plan.href() + "/file" : null,
                plan.landing() == null ? null : "/jobs/" + plan.landing(),
                reach.mayExport(plan) ? plan.href() + "/case" : null);
    }

    private boolean hasFile(Plan plan) {
        return plan.document() != null && register.file(plan.document()).isPresent();
    }

    private static String title(Plan plan, Tally tally) {
        if (plan.accepted()) {
            return plan.label() + ": " + OfficialFigures.count(tally.accepted()) + " nhiệm vụ đã giao xuống";
        }
        return "Đọc kế hoạch: " + OfficialFigures.count(tally.found()) + " nhiệm vụ tìm thấy, "
                + OfficialFigures.count(tally.accepted()) + " đã nhận";
    }

    private static int count(List<Obligation> found, Obligation.State state) {
        return (int)
                found.stream().filter(obligation -> obligation.state() == state).count();
    }

    private static ReadingPage.Head head(Plan plan, List<Problem> problems) {
        return new ReadingPage.Head(
                plan.symbol() == null ? "" : plan.symbol(),
                plan.datedOn() == null ? "" : plan.datedOn().toString(),
                plan.title(),
                problems);
    }

    private static Sheet sheet(Plan plan, StoredReading reading, List<Obligation> found) {
        SheetDrawing drawing = new SheetDrawing(plan.sourceText(), reading, found);
        int body = SheetHead.end(plan.sourceText(), reading.header("title"));
        return new Sheet(body == 0 ? null : sheetHead(plan, reading), drawing.paragraphs(body));
    }

    private static Sheet.Head sheetHead(Plan plan, StoredReading reading) {
        return new Sheet.Head(
                VietnameseText.upper(reading.header("issuer")),
                plan.symbol() == null ? "Số" : "Số " + plan.symbol(),
                placeAndDate(reading.header("place"), plan.datedOn()),
                "KẾ HOẠCH",
                plan.title());
    }

    private static String placeAndDate(String place, @Nullable LocalDate date) {
        if (date == null) {
            return place;
        }
        return place.isEmpty() ? OfficialFigures.longDate(date) : place + ", " + OfficialFigures.longDate(date);
    }
}
