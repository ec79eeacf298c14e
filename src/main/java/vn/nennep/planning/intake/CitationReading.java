package vn.nennep.planning.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nennep.text.DocumentKind;
import vn.nennep.text.DocumentNumber;

/// Finds every document number in the text with its date and issuer, and gathers the mentions of the same document.
final class CitationReading {

    private static final Pattern NUMBER_BEFORE = Pattern.compile("(\\d{1,5})\\s?(?:,|và|;)\\s?$");
    private static final int KIND_REACH = 90;

    private final String text;
    private final String plain;
    private final CitationDate dates;

    private CitationReading(String text, String plain) {
        this.text = text;
        this.plain = plain;
        this.dates = new CitationDate(plain);
    }

    /// One mention before it is gathered with others.
    record Cited(
            DocumentNumber number,
            @Nullable LocalDate date,
            @Nullable String issuer,
            int start,
            int end) {}

    /// @param from where the body begins: the head's own number is no citation
    static List<Cited> mentions(String text, String plain, int from, @Nullable String own) {
        return new CitationReading(text, plain).scan(from, own);
    }

    private List<Cited> scan(int from, @Nullable String own) {
        List<Cited> found = new ArrayList<>();
        for (int i = from; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i)) || (i > 0 && partOfWord(text.charAt(i - 1)))) continue;
            Optional<DocumentNumber.Found> number = DocumentNumber.at(text, i);
            if (number.isEmpty()) {
                while (i + 1 < text.length() && Character.isDigit(text.charAt(i + 1))) i++;
                continue;
            }
            if (!number.get().number().canonical().equals(own)) cite(number.get(), found);
            i = number.get().end() - 1;
        }
        return found;
    }

    private static boolean partOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '/' || c == '.';
    }

    private void cite(DocumentNumber.Found found, List<Cited> into) {
        int start = kindStart(found.start());
        CitationDate.Found date = dates.after(found.end());
        LocalDate day = date == null ? dates.before(start) : date.date();
        int end = date == null ? found.end() : date.end();
        String issuer = CitationIssuer.of(text, plain, start, found.end(), end);
        // "Quyết định số 217, 218-QĐ/TW": the first shares the second's symbol.
        Matcher shared = NUMBER_BEFORE.matcher(text).region(Math.max(0, found.start() - 12), found.start());
        if (shared.find() && plain.substring(start, shared.start()).strip().endsWith("số")) {
            DocumentNumber number = found.number();
            DocumentNumber first = new DocumentNumber(
                    Integer.parseInt(shared.group(1)), number.year(), number.kind(), number.issuer(), number.shape());
            into.add(new Cited(first, day, issuer, start, shared.end(1)));
        }
        into.add(new Cited(found.number(), day, issuer, start, end));
    }

    /// The kind's word before the number belongs to the mention: "Kết luận số 01-KL/TW", "Luật Thi đua, khen thưởng số
    /// …".
    private int kindStart(int number) {
        int from = Math.max(0, number - KIND_REACH);
        String before = plain.substring(from, number);
        int best = -1;
        for (DocumentKind kind : DocumentKind.values()) best = Math.max(best, lastWord(before, Plain.of(kind.word())));
        int so = lastWord(before, "số");
        boolean near = best >= 0 && before.length() - best <= 40 || best >= 0 && before.startsWith("luật", best);
        boolean broken = best >= 0
                && (before.indexOf(';', best) >= 0
                        || before.indexOf('.', best) >= 0
                        || before.indexOf('\n', best) >= 0);
        if (near && !broken && so >= best) return from + best;
        if (best >= 0 && before.length() - best <= 20 && !broken) return from + best;
        return so >= 0 && before.length() - so <= 8 ? from + so : number;
    }

    private static int lastWord(String text, String word) {
        int at = text.lastIndexOf(word);
        while (at > 0 && Character.isLetter(text.charAt(at - 1))) at = text.lastIndexOf(word, at - 1);
        return at;
    }

    /// One entry per document: same symbol, and no two different dates.
    static List<CitationFound> gather(List<Cited> mentions) {
        Map<String, List<Cited>> bySymbol = new LinkedHashMap<>();
        for (Cited cited : mentions)
            bySymbol.computeIfAbsent(cited.number().canonical(), _ -> new ArrayList<>())
                    .add(cited);
        List<CitationFound> found = new ArrayList<>();
        bySymbol.forEach((symbol, all) -> found.addAll(documents(symbol, all)));
        return found;
    }

    private static List<CitationFound> documents(String symbol, List<Cited> all) {
        List<LocalDate> days = all.stream()
                .map(Cited::date)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<CitationFound> found = new ArrayList<>();
        for (int i = 0; i < Math.max(1, days.size()); i++) {
            LocalDate day = days.isEmpty() ? null : days.get(i);
            boolean first = i == 0;
            // Undated mentions go to the first; a second document with the same symbol has only those with its own
            // date.
            List<Cited> own = all.stream()
                    .filter(cited -> first && cited.date() == null || Objects.equals(cited.date(), day))
                    .toList();
            String issuer = own.stream()
                    .map(Cited::issuer)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            boolean inferred = day != null && own.getFirst().date() == null;
            found.add(new CitationFound(
                    symbol,
                    day,
                    inferred,
                    issuer,
                    own.stream()
                            .map(cited -> new CitationFound.Mention(cited.start(), cited.end()))
                            .toList()));
        }
        return found;
    }
}
