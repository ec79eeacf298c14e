package vn.nennep.roster.sheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nennep.documents.TableReading.Row;
import vn.nennep.people.Newcomers.Newcomer;
import vn.nennep.people.PersonCategory;
import vn.nennep.roster.person.BirthYears;
import vn.nennep.roster.sheet.NameCell.Unreadable;
import vn.nennep.roster.sheet.Scope.Found;
import vn.nennep.roster.sheet.Scope.Place;
import vn.nennep.text.PersonName;
import vn.nennep.text.VietnameseText;

/// Reads the cells of a row. The first thing that is wrong is said.
final class PeopleRows {

    private static final int MOST_TITLES = 5;
    private static final int LONGEST_TITLE = 150;
    private static final int MOST_KNOWN = 20_000;

    private final Scope scope;
    private final LocalDate today;
    private final Map<String, Set<PersonCategory>> categories = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();

    PeopleRows(Scope scope, LocalDate today) {
        this.scope = scope;
        this.today = today;
    }

    Newcomer read(Row row) {
        String told = String.join(Columns.BETWEEN, row.cells());
        try {
            return read(row, told);
        } catch (Unreadable fault) {
            return Newcomer.faulty(row.number(), told, fault.words());
        }
    }

    private Newcomer read(Row row, String told) {
        if (row.formula() != null) {
            throw new Unreadable("Ô “" + row.formula().replace(" *", "")
                    + "” là công thức hoặc báo lỗi; chép rồi dán giá trị vào ô");
        }
        List<String> cells = row.cells();
        PersonName name = NameCell.read(cells.get(Columns.NAME));
        Integer year = year(cells.get(Columns.YEAR));
        Set<PersonCategory> of = categories(cells.get(Columns.CATEGORIES));
        Place place = place(cells.get(Columns.UNIT_CODE), cells.get(Columns.UNIT));
        return new Newcomer(
                row.number(),
                told,
                null,
                code(cells.get(Columns.CODE)),
                name.family(),
                name.middle(),
                name.given(),
                year,
                of,
                place.unit(),
                since(cells.get(Columns.SINCE), place),
                titles(cells.get(Columns.TITLES)));
    }

    private static @Nullable Long code(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        Long code = Columns.code(typed, "n");
        if (code == null) {
            throw new Unreadable("Mã người “" + shown(typed) + "” không đúng; người mới thì để trống");
        }
        return code;
    }

    private @Nullable Integer year(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        return Dates.year(typed)
                .filter(year -> BirthYears.possible(year, today))
                .orElseThrow(() -> new Unreadable(
                        "Năm sinh “" + shown(typed) + "” không đúng; ghi bốn chữ số, không biết thì để trống"));
    }

    private Set<PersonCategory> categories(String typed) {
        Set<PersonCategory> read = known(categories).computeIfAbsent(typed, Columns::categories);
        if (read.isEmpty()) {
            throw new Unreadable(
                    typed.isBlank()
                            ? "Thiếu đối tượng"
                            : "Đối tượng “" + shown(typed) + "” không có trong danh mục; chọn trong ô, nhiều đối tượng "
                                    + "thì cách nhau bằng dấu chấm phẩy");
        }
        return read;
    }

    private Place place(String code, String name) {
        if (code.isBlank() && name.isBlank()) {
            throw new Unreadable("Thiếu đơn vị sinh hoạt");
        }
        Found found = scope.find(code, shown(name));
        if (found.place() == null) {
            throw new Unreadable(String.valueOf(found.fault()));
        }
        return found.place();
    }

    /// Nobody takes part in a unit before it stands: then it is the unit's own first day.
    private LocalDate since(String typed, Place place) {
        LocalDate day = typed.isBlank()
                ? today
                : known(days).computeIfAbsent(typed, text -> Dates.read(text)
                        .orElseThrow(() -> new Unreadable(
                                "Ngày “" + shown(text) + "” không đúng; ghi ngày/tháng/năm, ví dụ 05/03/2024")));
        if (day.isAfter(today)) {
            throw new Unreadable("Ngày bắt đầu sinh hoạt còn ở phía trước; ghi khi đã đến ngày");
        }
        return day.isBefore(place.since()) ? place.since() : day;
    }

    private static List<String> titles(String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        List<String> titles = Arrays.stream(typed.split("[;\\n]"))
                .map(title -> VietnameseText.nfc(VietnameseText.foldWhitespace(title)))
                .filter(title -> !title.isEmpty())
                .distinct()
                .toList();
        if (titles.size() > MOST_TITLES || titles.stream().anyMatch(title -> title.length() > LONGEST_TITLE)) {
            throw new Unreadable("Chức vụ quá dài; ghi tên chức vụ, nhiều chức vụ thì cách nhau bằng dấu chấm phẩy");
        }
        return titles;
    }

    /// Kept while they are few: a file may be made to have a new one in each row.
    private static <T> Map<String, T> known(Map<String, T> read) {
        if (read.size() > MOST_KNOWN) {
            read.clear();
        }
        return read;
    }

    private static String shown(String typed) {
        String text = VietnameseText.foldWhitespace(typed);
        return text.length() <= 120 ? text : text.substring(0, 120) + "…";
    }
}
