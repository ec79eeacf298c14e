package vn.nennep.roster.sheet;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nennep.people.PersonCategory;
import vn.nennep.text.VietnameseText;

/// The columns of a list of people, the same in the template, in what is handed in and in what is given out.
final class Columns {

    static final String SHEET = "Danh sách";

    static final List<String> HEADINGS = List.of(
            "Mã người",
            "Họ và tên *",
            "Năm sinh",
            "Đối tượng *",
            "Mã đơn vị",
            "Đơn vị sinh hoạt *",
            "Sinh hoạt từ ngày",
            "Chức vụ tại đơn vị");

    static final int CODE = 0;
    static final int NAME = 1;
    static final int YEAR = 2;
    static final int CATEGORIES = 3;
    static final int UNIT_CODE = 4;
    static final int UNIT = 5;
    static final int SINCE = 6;
    static final int TITLES = 7;

    /// Added to the rows that are given back; passed over when they come again.
    static final String REASON = "Lý do chưa nhập";

    /// Between the cells of a row that is kept to be given back.
    static final String BETWEEN = "\u001f";

    private static final Map<String, PersonCategory> CATEGORY = Map.of(
            "dang vien", PersonCategory.MEMBER,
            "can bo cong chuc vien chuc", PersonCategory.OFFICIAL,
            "can bo", PersonCategory.OFFICIAL,
            "cong chuc", PersonCategory.OFFICIAL,
            "vien chuc", PersonCategory.OFFICIAL,
            "nguoi lao dong", PersonCategory.EMPLOYEE,
            "doan vien hoi vien", PersonCategory.UNION_MEMBER,
            "doan vien", PersonCategory.UNION_MEMBER,
            "hoi vien", PersonCategory.UNION_MEMBER);

    private Columns() {}

    static String personCode(long person) {
        return "N" + person;
    }

    /// As typed by hand or by Excel: `N12`, `n 12`, `12`; null when it is none.
    static @Nullable Long code(String typed, String letters) {
        String bare = VietnameseText.fold(typed).replace(" ", "");
        String digits = bare.startsWith(letters) ? bare.substring(letters.length()) : bare;
        return digits.matches("\\d{1,15}") ? Long.valueOf(digits) : null;
    }

    static String categories(Set<PersonCategory> categories) {
        return categories.stream()
                .map(category -> VietnameseText.capitalized(category.label()))
                .collect(Collectors.joining("; "));
    }

    /// Empty when one of them is unknown.
    static Set<PersonCategory> categories(String typed) {
        Set<PersonCategory> found = EnumSet.noneOf(PersonCategory.class);
        for (String part : typed.split("[;\\n+]")) {
            if (!part.isBlank() && !add(found, part)) {
                return Set.of();
            }
        }
        return found;
    }

    private static boolean add(Set<PersonCategory> found, String part) {
        PersonCategory whole = CATEGORY.get(key(part));
        if (whole != null) {
            found.add(whole);
            return true;
        }
        Set<String> pieces = new LinkedHashSet<>(List.of(part.split(",")));
        if (pieces.size() == 1) {
            return false;
        }
        for (String piece : pieces) {
            PersonCategory category = CATEGORY.get(key(piece));
            if (category == null) {
                return false;
            }
            found.add(category);
        }
        return true;
    }

    private static String key(String typed) {
        return VietnameseText.fold(typed.toLowerCase(Locale.ROOT).replaceAll("[,./-]", " "));
    }
}
