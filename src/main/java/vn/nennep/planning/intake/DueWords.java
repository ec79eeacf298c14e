package vn.nennep.planning.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nennep.text.VietnameseText;
import vn.nennep.time.DueRule;
import vn.nennep.time.Occurrence;

/// A due date as an official types it into a form, read by the same rules as in a plan's text.
public final class DueWords {

    private static final int LONGEST = 200;
    private static final Pattern ALWAYS =
            Pattern.compile("(?:thực hiện |làm )?(?:thường xuyên|liên tục)(?:,? liên tục)?\\.?");
    private static final Pattern SAID = Pattern.compile("(?<!\\p{L})thường xuyên(?!\\p{L})");

    private DueWords() {}

    /// @param year the year of a month or quarter named without one
    /// @return empty when the words name no due date, or more than one
    public static Optional<DueRule> read(String words, int year) {
        String text = VietnameseText.foldWhitespace(VietnameseText.nfc(words));
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Plain.of(text);
        if (ALWAYS.matcher(plain).matches()) {
            return Optional.of(new DueRule.Continuous());
        }
        List<DueFound> found = DueReading.of(Passage.of(text, plain, plain, 0, text.length()), null, year);
        return found.size() == 1 ? Optional.of(found.getFirst().rule()) : Optional.empty();
    }

    /// What a passage without a date says of time: all the time, or nothing.
    public static @Nullable DueRule undated(String passage) {
        return SAID.matcher(Plain.of(passage)).find() ? new DueRule.Continuous() : null;
    }

    /// Whether the rule ends later than the one above it somewhere; a rule without an end is later than one with an
    /// end.
    public static boolean later(@Nullable DueRule rule, DueRule above, LocalDate from) {
        LocalDate to = from.plusYears(2);
        List<LocalDate> ends = ends(rule, from, to);
        List<LocalDate> limits = ends(above, from, to);
        if (limits.isEmpty()) {
            return false;
        }
        if (ends.size() < limits.size()) {
            return true;
        }
        for (int i = 0; i < limits.size(); i++) {
            if (ends.get(i).isAfter(limits.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<LocalDate> ends(@Nullable DueRule rule, LocalDate from, LocalDate to) {
        return rule == null
                ? List.of()
                : rule.occurrences(from, to).stream()
                        .map(Occurrence::due)
                        .filter(due -> due != null)
                        .sorted()
                        .toList();
    }
}
