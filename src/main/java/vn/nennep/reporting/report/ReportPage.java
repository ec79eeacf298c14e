package vn.nennep.reporting.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.reporting.ReportState;
import vn.nennep.web.Problem;

/// A report, to be written, read or received.
///
/// @param due "hạn 30/12/2024"; empty when the plan names no day
/// @param passage the words of the plan that ask for it
/// @param submission where it is submitted; null for those who may not
/// @param receipt where it is returned and accepted, as addresses' beginning; null for those who may not
/// @param consolidation where the reports below are seen side by side; null when there are none
/// @param issue where it is numbered; null when it is already, or may not be
/// @param returned why it came back, to be read first; null when it did not
public record ReportPage(
        String href,
        ReportState state,
        String due,
        String passage,
        boolean editable,
        @Nullable String submission,
        @Nullable String receipt,
        @Nullable String consolidation,
        String consolidationLabel,
        @Nullable String issue,
        @Nullable String returned,
        List<SectionView> sections,
        List<StepView> history,
        List<Problem> problems) {

    public record StepView(String label, String who, String when, String note) {

        static StepView of(Step step, java.time.Clock clock) {
            return new StepView(step.kind().label(), step.byName(), Moment.written(step.at(), clock), step.note());
        }
    }
}
