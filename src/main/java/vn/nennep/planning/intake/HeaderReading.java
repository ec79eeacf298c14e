package vn.nennep.planning.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nennep.text.DocumentKind;
import vn.nennep.text.DocumentNumber;
import vn.nennep.text.VietnameseText;

/// The head's fields from the head's lines, the signature, and, for the issuing body only, the opening sentence.
final class HeaderReading {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");
    private static final Pattern OPENING_ISSUER =
            Pattern.compile("(?:Ban Thường vụ|Ban Chấp hành|Thường trực|Thường vụ)\\s+((?:Tỉnh|"
                    + "Thành|Huyện|Quận|Thị|Đảng) (?:ủy|uỷ|bộ)(?:\\s+(?!Kế|Báo|Hướng)\\p{Lu}\\p{L}*|"
                    + "\\s+(?:các cơ quan|và Doanh nghiệp|cơ quan|tỉnh|huyện|xã|phường|"
                    + "thành phố))*)\\s+(?:xây dựng|ban hành|báo cáo|đề ra|tổ chức|"
                    + "hướng dẫn|lập|yêu cầu|thông báo|triển khai)");
    private static final Pattern KEPT_AT =
            Pattern.compile("(?:Lưu|lưu)\\s*:?\\s*(?:VT,?\\s*)?(?:Văn phòng|VP)\\s+((?:Tỉnh|"
                    + "Thành|Huyện|Quận|Thị|Đảng) (?:ủy|uỷ).{0,60})");

    private HeaderReading() {}

    static Header of(SourceParts parts, SignatureReading signature, List<String> recipients, String opening) {
        Optional<DocumentNumber> number = parts.head().stream()
                .flatMap(line -> HeadWords.number(line).stream())
                .findFirst();
        Matcher placed = placeAndDate(parts.head());
        String issuer = issuer(parts.head());
        boolean inferred = issuer == null;
        if (inferred) issuer = issuerElsewhere(recipients, opening);
        return new Header(
                kind(number, parts),
                number.map(DocumentNumber::canonical).orElse(null),
                placed == null ? null : date(placed),
                placed == null ? null : VietnameseText.foldWhitespace(placed.group(1)),
                issuer,
                inferred && issuer != null,
                signature.onBehalfOf(),
                signature.capacity(),
                signature.signatory(),
                title(parts.title()));
    }

    private static @Nullable String kind(Optional<DocumentNumber> number, SourceParts parts) {
        String sign = number.map(DocumentNumber::kind).orElse(null);
        if (sign != null) return sign;
        if (parts.kindLine() != null)
            return HeadWords.kind(parts.kindLine()).map(DocumentKind::sign).orElse(null);
        for (String line : parts.head()) {
            Matcher blank = HeadWords.BLANK_NUMBER.matcher(line);
            if (blank.matches() && blank.group(1) != null) return blank.group(1);
        }
        return null;
    }

    private static @Nullable Matcher placeAndDate(List<String> head) {
        for (String line : head) {
            Matcher matcher = HeadWords.PLACE_AND_DATE.matcher(line);
            if (matcher.matches()) return matcher;
        }
        return null;
    }

    /// Null while a day or month is left open for the pen.
    private static @Nullable LocalDate date(Matcher placed) {
        String day = placed.group(2).replaceAll("\\s", "");
        String month = placed.group(3).replaceAll("\\s", "");
        if (!DIGITS.matcher(day).matches()
                || !DIGITS.matcher(month).matches()
                || !placed.group(4).matches("\\d{4}")) return null;
        try {
            return LocalDate.of(Integer.parseInt(placed.group(4)), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /// The last body named in the head issues; one above it is its superior.
    private static @Nullable String issuer(List<String> head) {
        List<String> bodies = new ArrayList<>();
        for (String line : head) {
            boolean other = !HeadWords.capitals(line)
                    || HeadWords.NATION.matcher(line).find()
                    || HeadWords.number(line).isPresent()
                    || line.startsWith("SỐ");
            if (other) continue;
            boolean continues = !bodies.isEmpty()
                    && (!HeadWords.organisation(line) || bodies.getLast().matches(".*(?:,|-| VÀ| CÁC)"));
            if (continues) bodies.set(bodies.size() - 1, bodies.getLast() + " " + line);
            else if (HeadWords.organisation(line)) bodies.add(line);
        }
        return bodies.isEmpty() ? null : Capitals.relaxed(bodies.getLast().replaceAll("[*\\s]+$", ""));
    }

    private static @Nullable String issuerElsewhere(List<String> recipients, String opening) {
        Matcher sentence = OPENING_ISSUER.matcher(opening);
        if (sentence.find()) return VietnameseText.foldWhitespace(sentence.group(1));
        for (String recipient : recipients) {
            Matcher kept = KEPT_AT.matcher(recipient);
            if (kept.find()) return VietnameseText.foldWhitespace(kept.group(1)).replaceAll("[\\s,;.]+$", "");
        }
        return null;
    }

    private static @Nullable String title(List<String> lines) {
        String title = VietnameseText.foldWhitespace(String.join(" ", lines));
        return title.isEmpty() ? null : title;
    }
}
