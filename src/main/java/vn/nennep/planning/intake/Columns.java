package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Head and signature stand in two columns; a text file has them on one line. Puts each part on a line of its own, and
/// leaves the
/// body alone, where wide gaps come from justified print.
final class Columns {

    private static final Pattern GAP = Pattern.compile("\\s{3,}|\\t+|\\s\\|\\s");
    private static final Pattern TAB = Pattern.compile("\\s*\\t\\s*");
    private static final Pattern SIGN = Pattern.compile("[-–—•●▪+*]|\\(?[0-9IVXa-zđ.]{1,7}[.):/]?");
    private static final Pattern NUMBER_THEN_PLACE =
            Pattern.compile("((?:Số|SỐ)\\s*[:.]?\\s*[^,]{0,40}?)\\s+(\\p{Lu}[\\p{L}. ]{1,40},\\s*ngày\\s.{5,60})");
    private static final Pattern STAR_THEN_PLACE =
            Pattern.compile("([*\\-_=]{1,12})\\s+(\\p{Lu}[\\p{L}. ]{1,40},\\s*ngày\\s.{5,60})");
    private static final Pattern BODY_THEN_CAPACITY = Pattern.compile(
            "((?:T\\s?/\\s?M|TM\\.?|T\\s?/\\s?L|TL\\.?|K\\s?/\\s?T|KT\\.?)\\s*.{3,60}?)\\s+((?:PHÓ )?(?:BÍ THƯ|"
                    + "CHỦ TỊCH|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|CHỦ NHIỆM).{0,40})");

    private Columns() {}

    static List<SourceLine> apart(List<SourceLine> lines) {
        List<SourceLine> out = new ArrayList<>(lines.size());
        for (SourceLine line : lines) {
            if (line.text().length() > 240 || line.blank() || line.rule()) out.add(row(line));
            else
                pieces(line.text())
                        .forEach(piece -> out.add(piece.equals(line.text()) ? row(line) : SourceLine.of(piece)));
        }
        return out;
    }

    /// What tabs part in the body is a row of a table, unless they only set off a number or bullet.
    private static SourceLine row(SourceLine line) {
        if (line.text().indexOf('\t') < 0) return line;
        String[] cells = TAB.split(line.text(), -1);
        boolean marked = cells.length == 2 && SIGN.matcher(cells[0]).matches();
        return new SourceLine(String.join(marked ? " " : " | ", cells), line.marked(), false, !marked);
    }

    private static List<String> pieces(String text) {
        String[] cells = GAP.split(text);
        if (cells.length > 1 && anyFormal(cells)) {
            List<String> out = new ArrayList<>();
            for (String cell : cells) out.addAll(squeezed(cell.strip()));
            return out;
        }
        return squeezed(text);
    }

    /// Columns with no gap left between them.
    private static List<String> squeezed(String text) {
        Matcher nation = HeadWords.NATION.matcher(text);
        if (HeadWords.capitals(text) && nation.find() && nation.end() - nation.start() < text.length())
            return around(text, nation);
        Matcher motto = HeadWords.MOTTO.matcher(text);
        if (text.length() < 120 && motto.find() && motto.end() - motto.start() < text.length())
            return around(text, motto);
        for (Pattern pair : List.of(NUMBER_THEN_PLACE, STAR_THEN_PLACE)) {
            Matcher matcher = pair.matcher(text);
            if (matcher.matches())
                return List.of(matcher.group(1).strip(), matcher.group(2).strip());
        }
        Matcher signature = BODY_THEN_CAPACITY.matcher(text);
        if (HeadWords.capitals(text) && signature.matches() && HeadWords.signs(text))
            return List.of(signature.group(1).strip(), signature.group(2).strip());
        return List.of(text);
    }

    private static List<String> around(String text, Matcher found) {
        List<String> out = new ArrayList<>();
        for (String piece : List.of(text.substring(0, found.start()), found.group(), text.substring(found.end())))
            if (!piece.isBlank()) out.add(piece.strip());
        return out;
    }

    private static boolean anyFormal(String[] cells) {
        for (String cell : cells) {
            String text = cell.strip();
            if ((text.startsWith("Số") && HeadWords.number(text).isPresent())
                    || HeadWords.NATION.matcher(text).lookingAt()
                    || HeadWords.MOTTO.matcher(text).lookingAt()
                    || HeadWords.PLACE_AND_DATE.matcher(text).matches()
                    || text.startsWith("Nơi nhận")
                    || HeadWords.signs(text)
                    || (HeadWords.capitals(text)
                            && HeadWords.CAPACITY.matcher(text).matches())) return true;
        }
        // A recipient on the left, the signatory's name on the right.
        return cells.length == 2 && cells[0].startsWith("-") && SignatureReading.looksLikeName(cells[1].strip());
    }
}
