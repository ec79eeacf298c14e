package vn.nennep.reporting.template;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/// Mẫu báo cáo: what a report of one kind consists of, in reading order.
public record ReportTemplate(String code, String name, List<TemplateSection> sections) {

    public static final String YEAR_END = "YEAR_END";

    public ReportTemplate {
        sections = List.copyOf(sections);
    }

    public TemplateSection section(String sectionCode) {
        return sections.stream()
                .filter(section -> section.code().equals(sectionCode))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(code + " has no section " + sectionCode));
    }

    public boolean has(String sectionCode) {
        return narratives().anyMatch(section -> section.code().equals(sectionCode));
    }

    /// Sections in which something is written.
    public Stream<TemplateSection> narratives() {
        return sections.stream().filter(TemplateSection::narrative);
    }

    /// Codes of all its figures, in reading order.
    public List<String> figures() {
        return sections.stream()
                .flatMap(section -> section.figures().stream())
                .distinct()
                .toList();
    }
}
