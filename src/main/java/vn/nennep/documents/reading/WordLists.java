package vn.nennep.documents.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// What a Word file says of its lists: how each level counts, which list a paragraph's style belongs to.
final class WordLists {

    static final int UNSET = -1;
    static final int LEVELS = 9;
    private static final int DEEPEST_STYLE = 20;

    /// One level of a list: how it counts and how the number is written, as in `%1.%2.`
    static final class Level {
        int start = 1;
        String format = "decimal";
        String text = "";
    }

    /// A list as used by paragraphs: which definition it follows and where it starts anew.
    record Use(String definition, Map<Integer, Integer> starts) {}

    record Style(int list, int level, @Nullable String base) {}

    private final Map<String, Level[]> definitions = new HashMap<>();
    private final Map<Integer, Use> uses = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();

    static WordLists read(byte @Nullable [] numbering, byte @Nullable [] styles) throws XMLStreamException {
        WordLists all = new WordLists();
        if (numbering != null) {
            all.readLists(numbering);
        }
        if (styles != null) {
            all.readStyles(styles);
        }
        return all;
    }

    @Nullable Use use(int list) {
        return uses.get(list);
    }

    Level @Nullable [] definition(String name) {
        return definitions.get(name);
    }

    /// A style with what it inherits.
    Style style(@Nullable String id) {
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
}
