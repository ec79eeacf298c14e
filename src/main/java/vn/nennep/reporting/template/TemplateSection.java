package vn.nennep.reporting.template;

import java.util.ArrayList;
import java.util.List;

/// A section of a report.
///
/// @param code "II.1"; stable
/// @param level of its heading in the document; 0 has none
/// @param marker before the heading: "II-", "1."
/// @param narrative false for a heading that only stands over others
/// @param figures codes of what stands in it; those of its sentences among them
/// @param sentences written by the program from figures, after what the unit writes
public record TemplateSection(
        String code,
        int level,
        String marker,
        String title,
        String hint,
        boolean narrative,
        boolean mandatory,
        String startingText,
        List<String> figures,
        List<FigureSentence> sentences) {

    public TemplateSection {
        sentences = List.copyOf(sentences);
        List<String> all = new ArrayList<>(figures);
        sentences.stream()
                .flatMap(sentence -> sentence.codes().stream())
                .filter(figure -> !all.contains(figure))
                .forEach(all::add);
        figures = all.stream().distinct().toList();
    }

    /// "II- KẾT QUẢ THỰC HIỆN", "1. Việc tổ chức …"
    public String heading(int year) {
        return (marker + " " + titleIn(year)).strip();
    }

    public String titleIn(int year) {
        return dated(title, year);
    }

    /// What the unit finds when it begins to write.
    public String begin(String topic, String unit, int year) {
        return dated(startingText, year).replace("{topic}", topic).replace("{unit}", unit);
    }

    /// For ids on a page, where a dot would need escaping.
    public String anchor() {
        return "section-" + code.replace('.', '-');
    }

    private static String dated(String text, int year) {
        return text.replace("{year}", Integer.toString(year)).replace("{next_year}", Integer.toString(year + 1));
    }
}
