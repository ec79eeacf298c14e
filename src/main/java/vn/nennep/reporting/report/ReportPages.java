package vn.nennep.reporting.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.organization.Units;
import vn.nennep.planning.Assignment;
import vn.nennep.reporting.ReportState;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Page;
import vn.nennep.web.Problem;

/// Builds the page of a report from what it is and from what the caller may do with it.
@Component
public class ReportPages {

    private final Drafting drafting;
    private final StoredReports reports;
    private final ReportRights rights;
    private final ReportsBelow below;
    private final SectionViews sections;
    private final Units units;
    private final Clock clock;

    ReportPages(
            Drafting drafting,
            StoredReports reports,
            ReportRights rights,
            ReportsBelow below,
            SectionViews sections,
            Units units,
            Clock clock) {
        this.drafting = drafting;
        this.reports = reports;
        this.rights = rights;
        this.below = below;
        this.sections = sections;
        this.units = units;
        this.clock = clock;
    }

    /// What was sent and could not be done, shown on the page where it was sent from.
    ///
    /// @param saving a text that met one saved by somebody else
    /// @param figure code of the figure whose overruling came back
    public record Rejected(
            List<Problem> problems,
            @Nullable Saving saving,
            @Nullable String figure,
            @Nullable OverrulingForm form) {

        static final Rejected NOTHING = new Rejected(List.of(), null, null, null);

        public static Rejected because(List<Problem> problems) {
            return new Rejected(problems, null, null, null);
        }
    }

    Page show(Report report) {
        return page(report, Rejected.NOTHING);
    }

    public Page rejected(Report report, Rejected why) {
        return page(report, why).status(422);
    }

    private Page page(Report report, Rejected rejected) {
        Assignment duty = drafting.duty(report.assignment());
        Unit unit = units.known(report.unit(), LocalDate.now(clock)).orElseThrow();
        boolean writer = rights.mayWrite(report.unit());
        boolean editable = writer && report.state().open();
        List<SectionView> shown = sections.of(report, editable, rejected);
        List<Step> history = reports.history(report.id());
        var under = below.of(report);
        var page = new ReportPage(
                report.href(),
                report.state(),
                duty.nextDueOn() == null ? "" : "hạn " + OfficialFigures.date(duty.nextDueOn()),
                duty.passage(),
                editable,
                editable ? report.href() + "/submission" : null,
                rights.mayReceive(report) && report.state() == ReportState.SUBMITTED ? report.href() : null,
                under.isEmpty() ? null : report.href() + "/consolidation",
                consolidationLabel(under),
                writer && !report.state().open() && report.document() == null ? report.href() + "/issue" : null,
                returned(report, history),
                shown,
                history.stream()
                        .map(step -> ReportPage.StepView.of(step, clock))
                        .toList(),
                rejected.problems());
        return Page.of("reporting/report/report", "reports", title(report, unit, shown), page)
                .lead(unit.name() + ": " + report.title())
                .crumb("Báo cáo", "/reports")
                .crumb(unit.shortName(), null);
    }

    private static String title(Report report, Unit unit, List<SectionView> sections) {
        String named = "Báo cáo năm " + report.year() + " của " + unit.name();
        long open = sections.stream()
                .filter(section -> section.mandatory() && section.body().isBlank())
                .count();
        return switch (report.state()) {
            case DRAFT ->
                open > 0
                        ? named + ": còn " + OfficialFigures.count(open) + " mục chưa viết"
                        : named + ": đã viết đủ, chưa nộp";
            case SUBMITTED -> named + ": đã nộp, chờ tiếp nhận";
            case RETURNED -> named + ": được trả lại để bổ sung";
            case ACCEPTED -> named + ": đã được chấp nhận";
        };
    }

    private static String consolidationLabel(List<ReportsBelow.Below> under) {
        long due = under.stream().filter(one -> !one.exempt()).count();
        long in = under.stream().filter(one -> !one.exempt() && one.handedIn()).count();
        return "Tổng hợp từ cấp dưới (" + OfficialFigures.count(in) + "/" + OfficialFigures.count(due) + " đã nộp)";
    }

    private static @Nullable String returned(Report report, List<Step> history) {
        if (report.state() != ReportState.RETURNED) return null;
        return history.stream()
                .filter(step -> step.kind() == Step.Kind.RETURNED)
                .reduce((_, last) -> last)
                .map(step -> step.byName() + ": " + step.note())
                .orElse(null);
    }
}
