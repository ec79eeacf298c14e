package vn.nennep.reporting.consolidation;

import java.util.List;
import vn.nennep.reporting.report.FigureView;
import vn.nennep.reporting.report.SectionView;
import vn.nennep.web.Tone;

/// One section of all reports below, beside one's own.
///
/// @param borrowings where a sentence is taken over
/// @param tabs the sections of the report
/// @param mine own text so far, with marks on what came from below
/// @param figures own figures of the section: from the data of the whole scope, never added up from what units wrote
/// @param missing units whose report has not been handed in, with its state
public record ConsolidationPage(
        String borrowings,
        String reportHref,
        String section,
        String heading,
        boolean editable,
        List<Tab> tabs,
        List<SectionView.Paragraph> mine,
        List<FigureView> figures,
        List<Source> sources,
        List<Missing> missing) {

    public record Tab(String label, String title, String href, boolean current) {}

    /// @param figures as the unit reported them; what it overruled stays visible on every level above
    public record Source(
            long report,
            String unitName,
            String href,
            String state,
            Tone tone,
            List<Sentence> sentences,
            List<FigureView> figures) {}

    public record Sentence(String text, boolean taken) {}

    public record Missing(String unitName, String state, String due, boolean late, String href) {}
}
