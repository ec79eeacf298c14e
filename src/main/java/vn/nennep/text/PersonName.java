package vn.nennep.text;

import java.util.Comparator;
import java.util.List;

/// A Vietnamese person's name: family name first, given name last, middle names between; lists are sorted by the given
/// name.
/// What cannot be known from the letters (a family name of two words that is none of the usual ones) is given by the
/// parts.
public record PersonName(String family, String middle, String given) {

    // Families whose name is always two words or more; longest first.
    private static final List<String> COMPOUND_FAMILIES =
            List.of("Công Tằng Tôn Nữ", "Công Huyền Tôn Nữ", "Tôn Nữ", "Tôn Thất", "Âu Dương");

    private static final List<String> COMPOUND_KEYS = COMPOUND_FAMILIES.stream()
            .map(family -> VietnameseText.key(family) + " ")
            .toList();

    public PersonName {
        family = VietnameseText.nfc(VietnameseText.foldWhitespace(family));
        middle = VietnameseText.nfc(VietnameseText.foldWhitespace(middle));
        given = VietnameseText.nfc(VietnameseText.foldWhitespace(given));
        if (given.isEmpty()) throw new IllegalArgumentException("Tên người không được để trống");
    }

    public static PersonName parse(String full) {
        String name = VietnameseText.nfc(VietnameseText.foldWhitespace(full));
        if (name.isEmpty()) throw new IllegalArgumentException("Tên người không được để trống");
        int last = name.lastIndexOf(' ');
        if (last < 0) return new PersonName("", "", name);
        String given = name.substring(last + 1);
        String before = name.substring(0, last);
        String family = familyOf(before);
        return new PersonName(family, before.substring(family.length()), given);
    }

    private static String familyOf(String before) {
        int space = before.indexOf(' ');
        if (space < 0) return before;
        String key = VietnameseText.key(before) + " ";
        for (int i = 0; i < COMPOUND_KEYS.size(); i++) {
            if (key.startsWith(COMPOUND_KEYS.get(i))) {
                return before.substring(
                        0, Math.min(before.length(), COMPOUND_FAMILIES.get(i).length()));
            }
        }
        return before.substring(0, space);
    }

    public String full() {
        return VietnameseText.foldWhitespace(family + " " + middle + " " + given);
    }

    /// Up to two letters for a small round picture: family and given name, `TH` for Trần Văn Huyến.
    public String initials() {
        return VietnameseText.upper(letter(family) + letter(given));
    }

    /// One lower-case line for sorting and indexing: given name, family name, middle names.
    public String sortKey() {
        return VietnameseText.lower(given + " " + family + " " + middle).strip();
    }

    /// Given name first, as every list of people is sorted.
    public static Comparator<PersonName> byGivenName() {
        Comparator<String> order = VietnameseText.dictionaryOrder();
        return Comparator.comparing(PersonName::given, order)
                .thenComparing(PersonName::family, order)
                .thenComparing(PersonName::middle, order);
    }

    @Override
    public String toString() {
        return full();
    }

    private static String letter(String part) {
        return part.isEmpty() ? "" : part.substring(0, part.offsetByCodePoints(0, 1));
    }
}
