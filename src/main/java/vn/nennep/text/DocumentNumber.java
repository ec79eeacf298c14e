package vn.nennep.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Number and symbol of a document (số, ký hiệu), in its Party (`258-KH/TU`) or State (`27/CT-TTg`, `30/2020/NĐ-CP`)
/// shape.
/// The number alone is no identity: numbers restart each term, so issuer and date belong to it (`domain.md`,
/// Documents).
///
/// @param year only in the State's `30/2020/NĐ-CP`
/// @param kind the kind's sign (`KH`, `QĐi`); absent in `91/2025/QH15`
/// @param issuer the issuer's sign (`TU`, `BTGTW`, `CP`, `QH15`), with a State letter's section (`UBND-VX`)
public record DocumentNumber(
        int number, @Nullable Integer year, @Nullable String kind, String issuer, Shape shape) {

    /// How it is printed: `258-KH/TU` or `27/CT-TTg`.
    public enum Shape {
        PARTY,
        STATE
    }

    // No nested quantifiers: each can be run on hostile text in linear time. Only spaces, hyphens and dashes vary.
    private static final String GAP = "[\\s\\u00A0]{0,12}";
    private static final String DASH = GAP + "[-–—‐‑−]" + GAP;
    private static final String SLASH = GAP + "[/∕⁄]" + GAP;
    // A figure behind a sign is a footnote's (`58-KH/TU1`).
    private static final String SIGN = "[A-ZĐ][A-Za-zĐđĂÂÊÔƠƯ]{0,11}";

    private static final Pattern PARTY = Pattern.compile(
            "([0-9]{1,5})" + DASH + "(" + SIGN + ")" + SLASH + "(" + SIGN + "(?:[-–]" + SIGN + "){0,2})(?!\\p{L})");
    private static final Pattern STATE_WITH_KIND = Pattern.compile("([0-9]{1,5})" + SLASH + "(?:([0-9]{4})" + SLASH
            + ")?(" + SIGN + ")" + DASH + "(" + SIGN + "(?:[-–]" + SIGN + "){0,2})(?!\\p{L})");
    private static final Pattern ASSEMBLY =
            Pattern.compile("([0-9]{1,5})" + SLASH + "([0-9]{4})" + SLASH + "((?:QH|UBTVQH)[0-9]{1,3})");
    private static final Pattern LEAD =
            Pattern.compile("^(?:số|so)" + GAP + "[:.]?" + GAP, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Reads a whole string that is nothing but a document number, in any spelling (`01 - KL/TW`, `Số   77  /KH-BTV`).
    public static Optional<DocumentNumber> parse(String written) {
        String bare = LEAD.matcher(VietnameseText.nfc(written).strip()).replaceFirst("");
        for (Pattern pattern : new Pattern[] {PARTY, ASSEMBLY, STATE_WITH_KIND}) {
            Matcher matcher = pattern.matcher(bare);
            if (matcher.matches()) return Optional.of(from(matcher));
        }
        return Optional.empty();
    }

    /// A document number that starts exactly at `from`, with the offset after it; for reading numbers inside a text.
    public static Optional<Found> at(CharSequence text, int from) {
        for (Pattern pattern : new Pattern[] {PARTY, ASSEMBLY, STATE_WITH_KIND}) {
            Matcher matcher = pattern.matcher(text).region(from, Math.min(text.length(), from + 120));
            if (matcher.lookingAt()) return Optional.of(new Found(from(matcher), from, matcher.end()));
        }
        return Optional.empty();
    }

    public record Found(DocumentNumber number, int start, int end) {}

    /// As an issuing office prints it: below ten padded, no spaces.
    public String canonical() {
        String padded = OfficialFigures.day(number);
        if (shape == Shape.PARTY) return padded + "-" + kind + "/" + issuer;
        String dated = year == null ? padded : padded + "/" + year;
        return dated + "/" + (kind == null ? issuer : kind + "-" + issuer);
    }

    @Override
    public String toString() {
        return canonical();
    }

    private static DocumentNumber from(Matcher matcher) {
        int number = Integer.parseInt(matcher.group(1));
        Pattern pattern = matcher.pattern();
        if (pattern == PARTY)
            return new DocumentNumber(number, null, kindSign(matcher.group(2)), sign(matcher.group(3)), Shape.PARTY);
        Integer year = matcher.group(2) == null ? null : Integer.valueOf(matcher.group(2));
        if (pattern == ASSEMBLY) return new DocumentNumber(number, year, null, sign(matcher.group(3)), Shape.STATE);
        String first = matcher.group(3);
        String second = sign(matcher.group(4));
        // `1234/UBND-VX` is a letter: office and section instead of kind and office.
        return DocumentKind.bySign(first).isPresent()
                ? new DocumentNumber(number, year, kindSign(first), second, Shape.STATE)
                : new DocumentNumber(number, year, null, first + "-" + second, Shape.STATE);
    }

    private static String sign(String written) {
        return written.replaceAll("[\\s\\u00A0]", "").replaceAll("[–—‐‑−]", "-");
    }

    private static String kindSign(String written) {
        return DocumentKind.bySign(written).map(DocumentKind::sign).orElse(written);
    }
}
