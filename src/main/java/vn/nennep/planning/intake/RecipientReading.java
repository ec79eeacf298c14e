package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.nennep.text.VietnameseText;

/// Who receives the document (nơi nhận), as written; `Lưu …` is one of them.
final class RecipientReading {

    private static final Pattern OPENS = Pattern.compile("(?iu:nơi\\s+nhận)\\s*:?\\s*(.*)");
    private static final Pattern DASH = Pattern.compile("^[-–—•+*]\\s*");

    private RecipientReading() {}

    static List<String> of(List<String> tail) {
        List<String> found = new ArrayList<>();
        boolean open = false;
        for (String line : tail) {
            var opens = OPENS.matcher(line);
            if (!open && opens.matches()) {
                open = true;
                if (!opens.group(1).isBlank()) found.add(opens.group(1));
            } else if (open && !signature(line) && !SignatureReading.signed(line)) {
                boolean item = DASH.matcher(line).find();
                if (item || found.isEmpty()) found.add(DASH.matcher(line).replaceFirst(""));
                else if (continues(found.getLast(), line)) found.set(found.size() - 1, found.getLast() + " " + line);
            }
        }
        return found.stream()
                .map(RecipientReading::tidy)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static boolean signature(String line) {
        return HeadWords.signs(line)
                || HeadWords.capitals(line) && HeadWords.CAPACITY.matcher(line).matches();
    }

    /// A name after the last item is the signatory's, not the item's second line.
    private static boolean continues(String item, String line) {
        boolean ended = item.endsWith(".")
                || item.endsWith(";")
                || VietnameseText.lower(item).startsWith("lưu");
        return !(ended && SignatureReading.looksLikeName(line));
    }

    private static String tidy(String item) {
        return VietnameseText.foldWhitespace(item).replaceAll("[\\s,;.]+$", "");
    }
}
