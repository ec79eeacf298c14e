package vn.nennep.planning.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a plan's (or report's) text. Deterministic, stateless, no I/O; the same text always gives the same reading, in
/// time that grows
/// with the text's length.
public final class PlanReader {

    /// About 400 printed pages. What follows is left out and said so.
    public static final int LONGEST = 1_000_000;

    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)(?:\\s*[-–]\\s*((?:19|20)\\d{2})(?!\\d))?");
    private static final Pattern YEAR_WORD = Pattern.compile("năm\\s+" + YEAR.pattern());

    public PlanReading read(String rawText) {
        boolean truncated = rawText.length() > LONGEST;
        String raw = truncated ? rawText.substring(0, LONGEST) : rawText;
        Footnotes.Apart apart = Footnotes.of(CleanLines.raw(raw));
        SourceParts parts = SourceParts.of(Columns.apart(CleanLines.of(apart.lines())));
        SignatureReading signature = SignatureReading.of(parts.tail());
        List<String> recipients = RecipientReading.of(parts.tail());
        CleanText clean = CleanText.of(parts, CleanLines.of(apart.notes()));
        Header header = HeaderReading.of(parts, signature, recipients, clean.opening());
        String plain = Plain.of(clean.text());
        List<CitationReading.Cited> cited =
                CitationReading.mentions(clean.text(), plain, clean.bodyStart(), header.symbol());
        String masked = Masking.of(plain, cited);
        List<ObligationFound> obligations = ObligationReading.of(
                clean.text(),
                plain,
                masked,
                clean.blocks(),
                header.date(),
                year(header, clean),
                "BC".equals(header.kind()));
        return new PlanReading(
                header,
                CitationReading.gather(cited),
                OutlineReading.of(clean.blocks()),
                obligations,
                recipients,
                clean.text(),
                truncated);
    }

    /// The year in the title; of "2024 - 2025" the one in which the document was issued; else the date's; else the
    /// first in the head.
    private static int year(Header header, CleanText clean) {
        LocalDate date = header.date();
        Integer titled = yearIn(header.title(), date);
        if (titled != null) return titled;
        if (date != null) return date.getYear();
        Matcher opening = YEAR_WORD.matcher(clean.opening());
        return opening.find() ? Integer.parseInt(opening.group(1)) : 0;
    }

    private static @Nullable Integer yearIn(@Nullable String title, @Nullable LocalDate date) {
        if (title == null) return null;
        Matcher matcher = YEAR_WORD.matcher(title);
        if (!matcher.find()) return null;
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        return date != null && date.getYear() >= first && date.getYear() <= last ? date.getYear() : first;
    }

    /// The text as it is shown, with its blocks in place.
    private record CleanText(String text, List<Block> blocks, int bodyStart, String opening) {

        static CleanText of(SourceParts parts, List<SourceLine> notes) {
            StringBuilder text = new StringBuilder();
            parts.head().forEach(line -> text.append(line).append('\n'));
            if (parts.kindLine() != null)
                text.append(HeadWords.kind(parts.kindLine())
                                .orElseThrow()
                                .word()
                                .toUpperCase(java.util.Locale.ROOT))
                        .append('\n');
            int titleStart = text.length();
            if (!parts.title().isEmpty())
                text.append(String.join(" ", parts.title())).append('\n');
            List<Block> blocks = new ArrayList<>();
            for (Block block : Unwrapping.of(parts.body())) {
                blocks.add(block.at(text.length()));
                text.append(block.text()).append('\n');
            }
            parts.tail().forEach(line -> text.append(line).append('\n'));
            notes.forEach(note -> text.append(note.text()).append('\n'));
            String opening = opening(blocks);
            return new CleanText(text.toString(), blocks, titleStart, opening);
        }

        private static String opening(List<Block> blocks) {
            StringBuilder opening = new StringBuilder();
            for (Block block : blocks) {
                if (block.outline() || opening.length() > 3000) break;
                opening.append(block.text()).append('\n');
            }
            return opening.length() > 4000 ? opening.substring(0, 4000) : opening.toString();
        }
    }
}
