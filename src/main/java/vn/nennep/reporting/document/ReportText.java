package vn.nennep.reporting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nennep.documents.Block;
import vn.nennep.figures.Figure;
import vn.nennep.reporting.report.ReportFigure;
import vn.nennep.reporting.report.Section;
import vn.nennep.reporting.template.FigureSentence;
import vn.nennep.reporting.template.ReportTemplate;
import vn.nennep.reporting.template.TemplateSection;

/// What a report says, in the order of its template: what the unit wrote, and behind it the sentences made of figures.
/// Where a sentence was taken over from is for the screen; the document does not name it.
record ReportText(ReportTemplate template, int year, Map<String, Section> written, Map<String, ReportFigure> figures) {

    List<Block> body() {
        List<Block> blocks = new ArrayList<>();
        template.sections().forEach(section -> write(section, blocks));
        return blocks;
    }

    private void write(TemplateSection section, List<Block> blocks) {
        List<Block> content = new ArrayList<>();
        Section text = written.get(section.code());
        if (text != null) text.paragraphs().forEach(paragraph -> content.add(paragraph(paragraph)));
        String counted = sentences(section);
        if (!counted.isEmpty()) content.add(Block.paragraph(counted));
        // A section that need not be written is left out of the document when nothing stands in it.
        if (content.isEmpty() && section.narrative() && !section.mandatory()) return;
        if (section.level() > 0) {
            blocks.add(Block.heading(section.level(), section.marker(), section.titleIn(year)));
        }
        blocks.addAll(content);
    }

    private static Block paragraph(String text) {
        return text.matches("[-+] .*")
                ? Block.item(text.substring(0, 1), text.substring(2).strip())
                : Block.paragraph(text);
    }

    private String sentences(TemplateSection section) {
        Map<String, Figure.Value> values =
                figures.values().stream().collect(Collectors.toMap(ReportFigure::code, ReportFigure::value));
        return section.sentences().stream()
                .filter(sentence -> values.keySet().containsAll(sentence.codes()))
                .filter(sentence -> sentence.speaks(values))
                .map(sentence -> sentence.write(values).stream()
                        .map(FigureSentence.Piece::text)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }
}
