package vn.nennep.documents.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Counts Word's automatic numbers, which stand nowhere in the text: `1.`, `a)`, `II.`, `1.2.` or a dash in front of a
/// paragraph. A plan read without them would lose its outline.
final class WordNumbering {

    static final int UNSET = WordLists.UNSET;

    private final WordLists lists;
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    private WordNumbering(WordLists lists) {
        this.lists = lists;
    }

    static WordNumbering none() {
        return new WordNumbering(new WordLists());
    }

    static WordNumbering read(byte @Nullable [] numbering, byte @Nullable [] styles) throws XMLStreamException {
        return new WordNumbering(WordLists.read(numbering, styles));
    }

    /// What stands in front of the next paragraph of this style or list; empty for most. Must be asked for every
    /// paragraph in order, since asking counts.
    String mark(@Nullable String style, int list, int level) {
        WordLists.Style inherited = lists.style(style);
        int usedList = list == UNSET ? inherited.list() : list;
        int usedLevel = Math.clamp(level == UNSET ? Math.max(inherited.level(), 0) : level, 0, WordLists.LEVELS - 1);
        WordLists.Use use = lists.use(usedList);
        WordLists.Level[] levels = use == null ? null : lists.definition(use.definition());
        if (use == null || levels == null) {
            return "";
        }
        int[] count = count(use, usedList, levels, usedLevel);
        return written(levels, count, usedLevel);
    }

    private int[] count(WordLists.Use use, int list, WordLists.Level[] levels, int level) {
        int[] count = counts.computeIfAbsent(use.definition(), _ -> unstarted());
        if (begun.add(list)) {
            use.starts().forEach((each, start) -> count[each] = start - 1);
        }
        for (int above = 0; above < level; above++) {
            count[above] = count[above] == Integer.MIN_VALUE ? levels[above].start : count[above];
        }
        count[level] = count[level] == Integer.MIN_VALUE ? levels[level].start : count[level] + 1;
        Arrays.fill(count, level + 1, WordLists.LEVELS, Integer.MIN_VALUE);
        return count;
    }

    private static String written(WordLists.Level[] levels, int[] count, int level) {
        if (levels[level].format.equals("bullet")) {
            return dash(levels[level].text);
        }
        String text = levels[level].text;
        for (int each = 0; each <= level; each++) {
            text = text.replace("%" + (each + 1), Ordinal.written(levels[each].format, count[each]));
        }
        return text.strip();
    }

    /// Bullets are drawn with all kinds of signs; documents of this kind know `-`, `+` and `*`.
    private static String dash(String bullet) {
        String sign = bullet.strip();
        return sign.equals("+") || sign.equals("*") ? sign : "-";
    }

    private static int[] unstarted() {
        int[] counts = new int[WordLists.LEVELS];
        Arrays.fill(counts, Integer.MIN_VALUE);
        return counts;
    }
}
