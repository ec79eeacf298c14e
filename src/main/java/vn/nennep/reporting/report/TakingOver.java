package vn.nennep.reporting.report;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Audit;
import vn.nennep.reporting.ReportId;
import vn.nennep.reporting.template.Templates;
import vn.nennep.web.NotFound;
import vn.nennep.web.Refusal;

/// Taking a sentence over from a report below, and giving it back.
@Component
@Transactional
public class TakingOver {

    private final StoredReports reports;
    private final ReportsBelow below;
    private final Sections sections;
    private final Borrowings borrowings;
    private final Templates templates;
    private final Audit audit;

    TakingOver(
            StoredReports reports,
            ReportsBelow below,
            Sections sections,
            Borrowings borrowings,
            Templates templates,
            Audit audit) {
        this.reports = reports;
        this.below = below;
        this.sections = sections;
        this.borrowings = borrowings;
        this.templates = templates;
        this.audit = audit;
    }

    /// Appends the sentence to the section as a paragraph of its own. Only what really stands in a report that was
    /// handed
    /// in below can be taken, so that a source is never a false one.
    public void take(ReportId id, String section, ReportId from, String sentence) {
        Report report = reports.lock(id);
        report.requireOpen();
        if (!templates.get(report.template()).has(section)) throw new NotFound();
        if (!standsBelow(report, from)) throw new NotFound();
        if (!Sentences.of(sections.get(from, section).body()).contains(sentence)) {
            throw new Refusal("Câu này không còn trong báo cáo cấp dưới. Mời tải lại trang tổng hợp.");
        }
        if (!borrowings.add(id, section, from, sentence)) return;
        Section mine = sections.get(id, section);
        String before = mine.blank() ? "" : mine.body() + "\n";
        sections.put(id, section, before + sentence);
        audit.record(
                "reporting.sentence.borrowed",
                report.subject(),
                report.unit(),
                Map.of("section", section, "from", from.value(), "sentence", sentence));
    }

    /// Takes the sentence out of the text, where it still stands word for word, and forgets its source.
    public void giveBack(ReportId id, long borrowing) {
        Report report = reports.lock(id);
        report.requireOpen();
        Borrowing taken = borrowings.find(id, borrowing).orElseThrow(NotFound::new);
        Section mine = sections.get(id, taken.section());
        if (mine.body().contains(taken.sentence())) {
            sections.put(id, taken.section(), without(mine.body(), taken.sentence()));
        }
        borrowings.remove(taken);
        audit.record(
                "reporting.sentence.removed",
                report.subject(),
                report.unit(),
                Map.of("section", taken.section(), "from", taken.from().value()));
    }

    private boolean standsBelow(Report report, ReportId from) {
        List<ReportsBelow.Below> all = below.of(report);
        return all.stream()
                .map(ReportsBelow.Below::report)
                .anyMatch(other -> other != null
                        && other.id().equals(from)
                        && !other.state().open());
    }

    static String without(String body, String sentence) {
        int at = body.indexOf(sentence);
        String before = body.substring(0, at);
        String after = body.substring(at + sentence.length());
        boolean ownLine = (before.isEmpty() || before.endsWith("\n")) && (after.isEmpty() || after.startsWith("\n"));
        if (ownLine) return (before + after.replaceFirst("^\n", "")).stripTrailing();
        return (before + (before.endsWith(" ") ? after.stripLeading() : after)).stripTrailing();
    }
}
