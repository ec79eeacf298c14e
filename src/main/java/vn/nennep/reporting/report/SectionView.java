package vn.nennep.reporting.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A section on the page of a report.
///
/// @param action where its text is saved; null when it cannot be written on
/// @param body what stands in the text box: after a conflict, what the caller was writing
/// @param paragraphs the text to be read, with marks on what came from units below
/// @param sentences written by the program from figures; each figure a door
/// @param borrowed what was taken over from units below
public record SectionView(
        String anchor,
        int level,
        String heading,
        String hint,
        boolean narrative,
        boolean mandatory,
        @Nullable String action,
        String body,
        SectionState state,
        List<Paragraph> paragraphs,
        List<List<Words>> sentences,
        List<FigureView> figures,
        List<Borrowed> borrowed) {

    /// Some words of a text; those with an address lead to what they are made of.
    public record Words(String text, @Nullable String href) {}

    /// @param source name of the unit from which the run was taken; null for what the unit wrote itself
    public record Run(String text, @Nullable String source) {}

    public record Paragraph(List<Run> runs) {}

    /// @param changed the sentence stands no longer in the text as it was taken
    /// @param removal where it is given back; null when the text cannot be written on
    public record Borrowed(
            String sentence,
            String unitName,
            String href,
            boolean changed,
            @Nullable String removal) {}
}
