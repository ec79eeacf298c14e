package vn.nennep.reorganisation.list;

import java.util.List;

/// A row of a list as it was filled in.
///
/// @param number as Excel counts, from 1
/// @param code of a unit that stands already; empty for a new one
/// @param parent code or name of the unit above; empty at the top
/// @param above name of the unit above that, where the parent's name alone is not enough
record UnitRow(
        int number,
        String code,
        String name,
        String shortName,
        String kind,
        String parent,
        String above,
        String symbol,
        String place) {

    static final List<String> COLUMNS = List.of(
            "Mã đơn vị", "Tên đơn vị", "Tên gọn", "Loại tổ chức", "Cấp trên", "Cấp trên thuộc", "Ký hiệu", "Địa danh");

    /// As they are looked for: without a name and a kind a row says nothing.
    static final List<String> HEADINGS = COLUMNS.stream()
            .map(column -> column.equals("Tên đơn vị") || column.equals("Loại tổ chức") ? column + " *" : column)
            .toList();

    static UnitRow of(int number, List<String> cells) {
        return new UnitRow(
                number,
                cells.get(0).strip(),
                cells.get(1).strip(),
                cells.get(2).strip(),
                cells.get(3).strip(),
                cells.get(4).strip(),
                cells.get(5).strip(),
                cells.get(6).strip(),
                cells.get(7).strip());
    }

    List<String> cells() {
        return List.of(code, name, shortName, kind, parent, above, symbol, place);
    }
}
