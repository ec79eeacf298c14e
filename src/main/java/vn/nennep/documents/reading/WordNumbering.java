package vn.nennep.documents.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Counts Word's automatic numbers, which stand nowhere in the text: `1.`, `a)`, `II.`, `1.2.` or a dash in front of a
/// paragraph. A plan read without them would lose its outline.
final class WordNumbering {

    static final int UNSET = -1;
    private static final int LEVELS = 9;
    private static final int DEEPEST_STYLE = 20;

    /// One level of a list: how it counts and how the number is written, as in `%1.%2.`
    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
    }

    /// A list as used by paragraphs: which definition it follows and where it starts anew.
    private record Use(String definition, Map<Integer, Integer> starts) {}

    private record Style(int list, int level, @Nullable String base) {}

    private final Map<String, Level[]> definitions = new HashMap<>();
    private final Map<Integer, Use> uses = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();

    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    private WordNumbering() {}

    static WordNumbering none() {
        return new WordNumbering();
    }

    static WordNumbering read(byte @Nullable [] numbering, byte @Nullable [] styles) throws XMLStreamException {
        WordNumbering all = new WordNumbering();
        if (numbering != null) {
            all.readLists(numbering);
        }
        if (styles != null) {
            all.readStyles(styles);
        }
        return all;
    }

    /// What stands in front of the next paragraph of this style or list; empty for most. Must be asked for every
    /// paragraph in order, since asking counts.
    String mark(@Nullable String style, int list, int level) {
        Style inherited = inherited(style);
        int usedList = list == UNSET ? inherited.list : list;
        int usedLevel = Math.clamp(level == UNSET ? Math.max(inherited.level, 0) : level, 0, LEVELS - 1);
        Use use = uses.get(usedList);
        Level[] levels = use == null ? null : definitions.get(use.definition);
        if (use == null || levels == null) {
            return "";
        }
        int[] count = count(use, usedList, levels, usedLevel);
        return written(levels, count, usedLevel);
    }

    private int[] count(Use use, int list, Level[] levels, int level) {
        int[] count = counts.computeIfAbsent(use.definition, _ -> unstarted());
        if (begun.add(list)) {
            use.starts.forEach((each, start) -> count[each] = start - 1);
        }
        for (int above = 0; above < level; above++) {
            count[above] = count[above] == Integer.MIN_VALUE ? levels[above].start : count[above];
        }
        count[level] = count[level] == Integer.MIN_VALUE ? levels[level].start : count[level] + 1;
        Arrays.fill(count, level + 1, LEVELS, Integer.MIN_VALUE);
        return count;
    }

    private static String written(Level[] levels, int[] count, int level) {
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

    private Style inherited(@Nullable String id) {
        int list = UNSET;
        int level = UNSET;
        Style style = id == null ? null : styles.get(id);
        for (int depth = 0; style != null && depth < DEEPEST_STYLE; depth++) {
            list = list == UNSET ? style.list : list;
            level = level == UNSET ? style.level : level;
            style = style.base == null ? null : styles.get(style.base);
        }
        return new Style(list, level, null);
    }

    private void readLists(byte[] part) throws XMLStreamException {
        String definition = "";
        int list = UNSET;
        int overridden = UNSET;
        Level level = new Level();
        try (Xml xml = Xml.open(part)) {
            for (int event = xml.next(); event >= 0; event = xml.next()) {
                if (event != XMLStreamConstants.START_ELEMENT || !xml.isWord()) {
                    continue;
                }
                switch (xml.name()) {
                    case "abstractNum" -> {
                        definition = String.valueOf(xml.attribute("abstractNumId"));
                        definitions.put(definition, levels());
                    }
                    case "num" -> {
                        list = xml.number("numId", UNSET);
                        definition = "";
                    }
                    case "abstractNumId" -> {
                        definition = String.valueOf(xml.attribute("val"));
                        uses.put(list, new Use(definition, new HashMap<>()));
                    }
                    case "lvlOverride" -> overridden = Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1);
                    case "startOverride" -> {
                        Use use = uses.get(list);
                        if (use != null && overridden != UNSET) {
                            use.starts.put(overridden, xml.number("val", 1));
                        }
                    }
                    case "lvl" -> level = level(definition, Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1));
                    case "start" -> level.start = Math.clamp(xml.number("val", 1), 0, 10_000);
                    case "numFmt" -> level.format = String.valueOf(xml.attribute("val"));
                    case "lvlText" -> {
                        String text = xml.attribute("val");
                        level.text = text == null || text.length() > 60 ? "" : text;
                    }
                    case "pPr", "rPr" -> xml.skip();
                    default -> {}
                }
            }
        }
    }

    private void readStyles(byte[] part) throws XMLStreamException {
        String id = "";
        try (Xml xml = Xml.open(part)) {
            for (int event = xml.next(); event >= 0; event = xml.next()) {
                if (event != XMLStreamConstants.START_ELEMENT || !xml.isWord()) {
                    continue;
                }
                Style style = styles.getOrDefault(id, new Style(UNSET, UNSET, null));
                switch (xml.name()) {
                    case "style" -> id = String.valueOf(xml.attribute("styleId"));
                    case "basedOn" -> styles.put(id, new Style(style.list, style.level, xml.attribute("val")));
                    case "numId" -> styles.put(id, new Style(xml.number("val", UNSET), style.level, style.base));
                    case "ilvl" -> styles.put(id, new Style(style.list, xml.number("val", UNSET), style.base));
                    default -> {}
                }
            }
        }
    }

    private Level level(String definition, int index) {
        Level[] levels = definitions.get(definition);
        return levels == null ? new Level() : levels[index];
    }

    private static Level[] levels() {
        Level[] levels = new Level[LEVELS];
        Arrays.setAll(levels, _ -> new Level());
        return levels;
    }

    private static int[] unstarted() {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, Integer.MIN_VALUE);
        return counts;
    }
}
