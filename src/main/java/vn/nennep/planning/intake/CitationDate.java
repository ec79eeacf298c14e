package vn.nennep.planning.intake;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The date that belongs to a document number: right behind it, with at most the issuer or a term in brackets between;
/// or before, in
/// "ngày 14/12/2023, Ban Thường vụ Tỉnh ủy đã ban hành Kế hoạch số …".
final class CitationDate {

    record Found(LocalDate date, int end) {}

    private static final Pattern BEHIND = Pattern.compile(
            "\\s*,?\\s*(?:\\([^()]{1,40}\\)\\s*,?\\s*)?(?:(?:ban hành|ký|đề)\\s+)?(?:ngày\\s+)?(?=\\d)");
    // "của Bộ Chính trị khóa XIII ngày 25/10/2021": no other number and no clause may come between.
    private static final Pattern AFTER_ISSUER = Pattern.compile(
            "\\s*,?\\s*(?:\\([^()]{1,40}\\)\\s*)?của\\s+[\\p{L}\\s]{2,70}?(?:\\([^()]{1,40}\\)\\s*)?,?\\s*(?:ban "
                    + "hành\\s+)?ngày\\s+(?=\\d)");
    private static final Pattern ISSUED_BEFORE = Pattern.compile("ngày\\s+(?=\\d)");
    private static final int REACH = 150;

    private final String plain;

    CitationDate(String plain) {
        this.plain = plain;
    }

    @Nullable Found after(int end) {
        int to = Math.min(plain.length(), end + REACH);
        Matcher behind = BEHIND.matcher(plain).region(end, to);
        if (behind.lookingAt()) {
            Found found = dateAt(behind.end(), to);
            if (found != null) return found;
        }
        Matcher issuer = AFTER_ISSUER.matcher(plain).region(end, to);
        if (issuer.lookingAt()
                && !issuer.group().contains(" về ")
                && !issuer.group().contains(" số ")) return dateAt(issuer.end(), to);
        return null;
    }

    @Nullable LocalDate before(int start) {
        int from = Math.max(0, start - REACH);
        String window = plain.substring(from, start);
        if (!window.stripTrailing().endsWith("ban hành")) return null;
        Matcher matcher = ISSUED_BEFORE.matcher(window);
        Found last = null;
        while (matcher.find()) {
            Found found = dateAt(from + matcher.end(), start);
            if (found != null) last = found;
        }
        if (last == null) return null;
        String between = plain.substring(last.end(), start);
        boolean sameSentence = between.indexOf(';') < 0 && between.indexOf(". ") < 0 && between.indexOf('\n') < 0;
        return sameSentence && !between.contains("số") ? last.date() : null;
    }

    private @Nullable Found dateAt(int from, int to) {
        Matcher date = Dates.FULL.matcher(plain).region(from, to);
        if (!date.lookingAt()) return null;
        LocalDate day = Dates.full(date);
        return day == null ? null : new Found(day, date.end());
    }
}
