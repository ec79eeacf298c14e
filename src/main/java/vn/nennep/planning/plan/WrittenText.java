package vn.nennep.planning.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nennep.documents.Block;
import vn.nennep.planning.obligation.Obligation;

/// A unit's own plan as text, line by line: what it words itself, and in the middle what its obligations say. The
/// preview, the Word file and the stored text are all made from these lines.
final class WrittenText {

    private enum Look {
        BASIS,
        PART,
        HEADING,
        ITEM,
        TEXT
    }

    private record Line(
            Look look, String mark, String text, @Nullable Long obligation) {

        String printed() {
            return mark.isEmpty() ? text : mark + " " + text;
        }
    }

    /// Where an obligation's words stand in the stored text.
    record Passage(long obligation, String words, int start, int end) {}

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2}\\.)\\s+(\\S.{0,118}[^.;:\\s])");
    private static final Pattern DASHED = Pattern.compile("[-–+]\\s*(\\S.*)");

    private final List<Line> lines = new ArrayList<>();

    /// @param who those on whom an obligation lands, in words
    WrittenText(Wording wording, List<Obligation> obligations, Function<Obligation, List<String>> who) {
        typed(wording.basis(), Look.BASIS);
        part("I.", "MỤC ĐÍCH, YÊU CẦU");
        typed(wording.purpose(), Look.TEXT);
        part("II.", "NỘI DUNG");
        duties(obligations, who);
        part("III.", "TỔ CHỨC THỰC HIỆN");
        typed(wording.arrangement(), Look.TEXT);
    }

    private void part(String mark, String title) {
        lines.add(new Line(Look.PART, mark, title, null));
    }

    private void typed(String text, Look look) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            Matcher heading = NUMBERED.matcher(line);
            Matcher item = DASHED.matcher(line);
            if (heading.matches()) {
                lines.add(new Line(Look.HEADING, heading.group(1), heading.group(2), null));
            } else if (item.matches()) {
                lines.add(new Line(Look.ITEM, "-", item.group(1), null));
            } else {
                lines.add(new Line(look, "", line, null));
            }
        });
    }

    private void duties(List<Obligation> obligations, Function<Obligation, List<String>> who) {
        Map<String, List<Obligation>> groups = new LinkedHashMap<>();
        obligations.stream()
                .filter(obligation -> obligation.state() == Obligation.State.ACCEPTED)
                .forEach(obligation -> groups.computeIfAbsent(
                                DutySentence.heading(obligation.terms().kind()), _ -> new ArrayList<>())
                        .add(obligation));
        int no = 1;
        for (var group : groups.entrySet()) {
            lines.add(new Line(Look.HEADING, no++ + ".", group.getKey(), null));
            group.getValue()
                    .forEach(obligation -> lines.add(new Line(
                            Look.ITEM, "-", DutySentence.of(obligation, who.apply(obligation)), obligation.id())));
        }
    }

    List<Block> blocks() {
        return lines.stream()
                .<Block>map(line -> switch (line.look()) {
                    case BASIS -> new Block.Basis(line.text());
                    case PART -> Block.heading(1, line.mark(), line.text());
                    case HEADING -> Block.heading(2, line.mark(), line.text());
                    case ITEM -> Block.item(line.mark(), line.text());
                    case TEXT -> Block.paragraph(line.text());
                })
                .toList();
    }

    List<Sheet.Paragraph> paragraphs() {
        return lines.stream().map(WrittenText::paragraph).toList();
    }

    private static Sheet.Paragraph paragraph(Line line) {
        int level =
                switch (line.look()) {
                    case PART -> 2;
                    case HEADING -> 3;
                    case BASIS, ITEM, TEXT -> 0;
                };
        if (line.obligation() == null) {
            return new Sheet.Paragraph(level, List.of(new Sheet.Segment(line.printed(), false, "", null)));
        }
        String id = line.obligation().toString();
        return new Sheet.Paragraph(
                level,
                List.of(
                        new Sheet.Segment(line.mark() + " ", false, "", null),
                        new Sheet.Segment(line.text(), false, id, line.obligation())));
    }

    /// One line a paragraph, as plans that were read are kept.
    String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.printed()).append('\n'));
        return text.toString();
    }

    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (Line line : lines) {
            int end = start + line.printed().length();
            if (line.obligation() != null) {
                passages.add(new Passage(
                        line.obligation(), line.text(), end - line.text().length(), end));
            }
            start = end + 1;
        }
        return passages;
    }
}
