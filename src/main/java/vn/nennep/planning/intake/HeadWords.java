package vn.nennep.planning.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nennep.text.DocumentKind;
import vn.nennep.text.DocumentNumber;

/// How the lines of a head and a signature look, whatever the profile: Party (`Số 12-KH/TU`, T/M) or State (`Số:
/// 12/KH-UBND`, TM.).
final class HeadWords {

    static final Pattern NATION = Pattern.compile(
            "ĐẢNG\\s+CỘNG\\s+SẢN\\s+VIỆT\\s+NAM|CỘNG\\s+H(?:ÒA|OÀ)\\s+XÃ\\s+HỘI\\s+CHỦ\\s+NGHĨA\\s+VIỆT\\s+NAM");
    static final Pattern MOTTO = Pattern.compile("Độc\\s+lập\\s*[-–]\\s*Tự\\s+do\\s*[-–]\\s*Hạnh\\s+phúc");

    /// `Hậu Giang, ngày 27 tháng 3 năm 2024`, also with the day or month left open.
    static final Pattern PLACE_AND_DATE = Pattern.compile(
            "((?:Thành phố |Thị xã |Thị trấn )?\\p{Lu}[\\p{L}.\\-]{0,15}(?:\\s+\\p{Lu}[\\p{L}.\\-]{0,15}){0,6})\\s*,?\\s*ngày\\s*([\\d\\s.…_]{0,12})tháng\\s*([\\d\\s.…_]{0,12})năm\\s*(\\d{4}|"
                    + "\\d{0,3}[.…_\\s]{0,8})\\s*[.;]?");

    static final Pattern NUMBER_LINE = Pattern.compile("(?:Số|SỐ)\\s*[:.]?\\s*(.{1,60})");

    /// `Số:      /KH-UBND`: the office has not numbered it yet.
    static final Pattern BLANK_NUMBER =
            Pattern.compile("(?:Số|SỐ)\\s*[:.]?[\\s.…_]{0,30}[-/][\\s]{0,3}(\\p{Lu}[\\p{L}]{0,6})\\s*[-/].{1,20}|"
                    + "(?:Số|SỐ)\\s*[:.]?[\\s.…_]{0,30}");

    static final Pattern ON_BEHALF =
            Pattern.compile("(T\\s?/\\s?M|TM|K\\s?/\\s?T|KT|T\\s?/\\s?L|TL|TUQ|T\\s?/\\s?UQ)(?:\\s*[./]\\s*|"
                    + "\\s+)(?=\\p{Lu}{2,}|Ban |Ủy ban |Đảng ủy|Chi bộ|Chi ủy)");

    static final Pattern CAPACITY =
            Pattern.compile("(?:QUYỀN |Q\\. ?)?(?:PHÓ )?(?:BÍ THƯ|CHỦ TỊCH|TRƯỞNG BAN|CHỦ NHIỆM|"
                    + "CHÁNH VĂN PHÒNG|GIÁM ĐỐC|HIỆU TRƯỞNG|VIỆN TRƯỞNG|TỔNG BIÊN TẬP|"
                    + "TRƯỞNG PHÒNG|CHỈ HUY TRƯỞNG|CHỈ HUY|CHÍNH ỦY|CHÁNH ÁN|TỔNG GIÁM ĐỐC|"
                    + "TRƯỞNG ĐOÀN|TRƯỞNG TIỂU BAN|VĂN PHÒNG)(?:[ ,\\-–]+.{0,60})?|"
                    + "ỦY VIÊN (?:BAN )?THƯỜNG VỤ.{0,60}|ỦY VIÊN BAN CHẤP HÀNH.{0,60}|"
                    + "PHÓ (?:CHÁNH|CHỈ|CHÍNH|TỔNG|VIỆN|HIỆU|TRƯỞNG|GIÁM).{0,60}");

    private static final Pattern ORGANISATION = Pattern.compile(
            "(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG|CHI|QUÂN|BAN CÁN SỰ|XÃ|PHƯỜNG|LIÊN)\\s+(?:ỦY|UỶ|BỘ|ĐOÀN|ĐẢNG).*"
                    + "|(?:BAN|ỦY BAN|UỶ BAN|UBND|UBMTTQ|UBKT|HĐND|HỘI|SỞ|VĂN PHÒNG|"
                    + "ĐOÀN|ĐẢNG ĐOÀN|TRUNG TÂM|TRƯỜNG|CÔNG AN|BỘ CHỈ HUY|BỘ|MẶT TRẬN|"
                    + "CÔNG ĐOÀN|CHI CỤC|CỤC|PHÒNG|BÁO|ĐÀI|HỌC VIỆN|BỆNH VIỆN|VIỆN|"
                    + "TÒA ÁN|TỔNG CÔNG TY|CÔNG TY|BCH|BTV|BỘ TƯ LỆNH|TIỂU BAN|TỔ)(?!\\p{L}).*");

    private HeadWords() {}

    /// Capitals only (figures and marks apart), at least two letters.
    static boolean capitals(String line) {
        int letters = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Character.isLetter(c)) continue;
            if (Character.isLowerCase(c)) return false;
            letters++;
        }
        return letters >= 2;
    }

    static boolean organisation(String line) {
        return capitals(line)
                && line.length() <= 90
                && ORGANISATION.matcher(line.toUpperCase(java.util.Locale.ROOT)).matches()
                && !NATION.matcher(line).find();
    }

    static boolean signs(String line) {
        return ON_BEHALF.matcher(line).lookingAt() && line.length() <= 120;
    }

    /// The number on a line that holds nothing else.
    static Optional<DocumentNumber> number(String line) {
        Matcher matcher = NUMBER_LINE.matcher(line);
        return DocumentNumber.parse(matcher.matches() ? matcher.group(1) : line);
    }

    /// The kind whose name is all that stands on the line, or opens it in capitals.
    static Optional<DocumentKind> kind(String line) {
        return java.util.Arrays.stream(DocumentKind.values())
                .filter(kind -> opensWith(line, kind.word().toUpperCase(java.util.Locale.ROOT)))
                .max(java.util.Comparator.comparingInt(kind -> kind.word().length()));
    }

    private static boolean opensWith(String line, String word) {
        return line.startsWith(word)
                && (line.length() == word.length() || !Character.isLetter(line.charAt(word.length())));
    }
}
