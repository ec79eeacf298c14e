package vn.nennep.documents.reading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import vn.nennep.documents.SecrecyStamp;
import vn.nennep.text.VietnameseText;

/// Tells a stamp from a word. All patterns are bounded and run on short pieces only: the text may be hostile.
public final class StampSearch {

    private static final String DEGREE = "(TUYỆT\\s*MẬT|TỐI\\s*MẬT|MẬT)";
    private static final Pattern STAMP = Pattern.compile("(?:(?:TÀI\\s*LIỆU|VĂN\\s*BẢN|HỒ\\s*SƠ)\\s*)?" + DEGREE);
    /// Typed without marks. `MAT` alone may be any of a dozen words (Mặt trận).
    private static final Pattern UNMARKED = Pattern.compile("(TUYET|TOI)\\s*MAT");
    private static final Pattern LABELLED = Pattern.compile(
            "(?<!\\p{L})độ\\s{1,9}mật\\s{0,9}:\\s{0,9}[\\[(\"“]?(tuyệt\\s{0,9}mật|tối\\s{0,9}mật|mật)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// What stands in a document's head beside a stamp: taken away, the stamp is left.
    private static final Pattern HEAD = Pattern.compile("ĐẢNG CỘNG SẢN VIỆT NAM"
            + "|CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc"
            + "|Số\\s{0,9}:?\\s{0,9}[0-9.…]{0,9}\\s{0,9}[-/]\\s?[\\p{L}0-9/-]{2,20}"
            + "|\\p{Lu}[\\p{L} ]{1,30}, ngày [0-9. …]{1,9} tháng [0-9. …]{1,9} năm [0-9…]{0,6}");
    private static final Pattern URGENCY = Pattern.compile("HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN");
    private static final Pattern GAP = Pattern.compile("\\t+| {2,}|[|│]");
    private static final Pattern SPACED = Pattern.compile("\\p{L}(?:\\s\\p{L})+");
    private static final Pattern BRACKETED = Pattern.compile(
            "[\\[(]\\s?(tuyệt\\s?mật|tối\\s?mật|mật)\\s?[\\])]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Neighbours with which MẬT is part of a word: bí mật, bảo mật, cơ mật, độ mật; mật mã, mật ong, mật khẩu.
    private static final Set<String> BEFORE = Set.of("BÍ", "BẢO", "CƠ", "ĐỘ", "THÂN", "CẨN", "VÀ", "HOẶC");
    private static final Set<String> BEHIND =
            Set.of("MÃ", "ONG", "KHẨU", "THIẾT", "ĐỘ", "VỤ", "THÁM", "THƯ", "BÁO", "HIỆU", "NGHỊ", "VÀ", "HOẶC");

    private static final int LONGEST_STAMP = 80;
    private static final int LONGEST_HEAD = 400;

    private StampSearch() {}

    public static Stream<SecrecyStamp> inText(String text) {
        Stream<String> lines = plain(text).lines().filter(line -> !line.isBlank());
        // Each line with the one before it, because a title may break between BÍ and MẬT.
        return Stream.concat(Stream.of(""), lines)
                .gather(Gatherers.windowSliding(2))
                .filter(pair -> pair.size() == 2 && mentions(pair.getLast()))
                .flatMap(pair -> inLine(pair.getLast(), pair.getFirst()));
    }

    public static Stream<SecrecyStamp> inName(String fileName) {
        String name = plain(fileName).replaceFirst("\\.\\p{Alnum}{1,5}$", "").replace('_', ' ');
        if (name.length() > LONGEST_HEAD || !mentions(name)) {
            return Stream.empty();
        }
        Matcher bracketed = BRACKETED.matcher(name);
        List<String> parts = List.of(name.split("\\s*[-–—.,;+]+\\s*"));
        Stream<SecrecyStamp> atEnds = Stream.of(parts.getFirst(), parts.getLast())
                .map(VietnameseText::upper)
                .flatMap(part -> alone(part).stream());
        return Stream.of(
                        bracketed.results().map(match -> degree(match.group(1))),
                        parts.stream().flatMap(part -> atEdge(part).stream()),
                        atEnds)
                .flatMap(found -> found);
    }

    private static Stream<SecrecyStamp> inLine(String line, String before) {
        Matcher labelled = LABELLED.matcher(line);
        if (labelled.find()) {
            return Stream.of(degree(labelled.group(1)));
        }
        List<String> pieces = Arrays.stream(GAP.split(line))
                .filter(piece -> piece.length() <= LONGEST_STAMP)
                .toList();
        List<SecrecyStamp> stamps = pieces.stream()
                .flatMap(piece -> alone(piece).stream())
                .distinct()
                .toList();
        // The heads of a table that lists the degrees, or the end of a title broken between BÍ and MẬT.
        boolean listed = stamps.size() > 1;
        List<String> ahead = words(before);
        boolean goesOn = pieces.size() == 1 && !ahead.isEmpty() && BEFORE.contains(ahead.getLast());
        if (!stamps.isEmpty()) {
            return listed || goesOn ? Stream.empty() : stamps.stream();
        }
        return besideHead(line);
    }

    private static Stream<SecrecyStamp> besideHead(String line) {
        if (line.length() > LONGEST_HEAD || !HEAD.matcher(line).find()) {
            return Stream.empty();
        }
        return Arrays.stream(GAP.split(HEAD.matcher(line).replaceAll("\t")))
                .flatMap(piece -> Stream.concat(alone(piece).stream(), atEdge(piece).stream()));
    }

    /// A piece that is nothing but a stamp, whatever stands around it: `[MẬT]`, `** TỐI MẬT **`, `M Ậ T`,
    /// `MẬT - HỎA TỐC`.
    private static Optional<SecrecyStamp> alone(String piece) {
        String bare = bare(URGENCY.matcher(piece).replaceAll(""));
        String joined = SPACED.matcher(bare).matches() ? bare.replace(" ", "") : bare;
        Matcher stamp = STAMP.matcher(joined);
        if (stamp.matches()) {
            return Optional.of(degree(stamp.group(1)));
        }
        Matcher unmarked = UNMARKED.matcher(joined);
        return unmarked.matches()
                ? Optional.of(unmarked.group(1).equals("TOI") ? SecrecyStamp.HIGHLY_SECRET : SecrecyStamp.TOP_SECRET)
                : Optional.empty();
    }

    /// A stamp at the beginning or end of other words, as `TỈNH ỦY HẬU GIANG MẬT`, unless it makes a word with them.
    private static Optional<SecrecyStamp> atEdge(String piece) {
        List<String> words = words(piece);
        if (piece.length() > LONGEST_HEAD || words.size() < 2) {
            return alone(piece);
        }
        int degreeEnd = words.getFirst().equals("MẬT") ? 1 : isDegree(words.get(0), words.get(1)) ? 2 : 0;
        if (degreeEnd > 0 && (degreeEnd == words.size() || !BEHIND.contains(words.get(degreeEnd)))) {
            return Optional.of(degree(String.join(" ", words.subList(0, degreeEnd))));
        }
        String last = words.getLast();
        String beforeLast = words.get(words.size() - 2);
        if (!last.equals("MẬT") || BEFORE.contains(beforeLast)) {
            return Optional.empty();
        }
        return Optional.of(degree(isDegree(beforeLast, last) ? beforeLast + " " + last : last));
    }

    private static boolean isDegree(String first, String second) {
        return second.equals("MẬT") && (first.equals("TỐI") || first.equals("TUYỆT"));
    }

    private static SecrecyStamp degree(String written) {
        String capitals = VietnameseText.upper(written);
        if (capitals.startsWith("TUY")) {
            return SecrecyStamp.TOP_SECRET;
        }
        return capitals.startsWith("T") ? SecrecyStamp.HIGHLY_SECRET : SecrecyStamp.SECRET;
    }

    /// Whether a line is worth a closer look; nearly all are not.
    private static boolean mentions(String line) {
        return line.contains("Ậ") || line.contains("ậ") || line.contains("MAT") || line.contains("mat");
    }

    private static String bare(String piece) {
        int start = 0;
        int end = piece.length();
        while (start < end && !Character.isLetterOrDigit(piece.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(piece.charAt(end - 1))) {
            end--;
        }
        return piece.substring(start, end);
    }

    private static List<String> words(String piece) {
        return List.of(bare(piece).split("\\P{L}+"));
    }

    /// One Unicode form, full-width letters as usual ones, no invisible characters.
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
    }
}
