package vn.nennep.reorganisation.sheet;

import java.util.List;

/// A row as it was filled in.
///
/// @param number as Excel counts, from 1
record SheetRow(
        int number,
        String work,
        String unit,
        String under,
        String target,
        String targetUnder,
        String name,
        String shortName,
        String kind,
        String symbol,
        String place) {

    static SheetRow of(int number, List<String> cells) {
        return new SheetRow(
                number,
                at(cells, 0),
                at(cells, 1),
                at(cells, 2),
                at(cells, 3),
                at(cells, 4),
                at(cells, 5),
                at(cells, 6),
                at(cells, 7),
                at(cells, 8),
                at(cells, 9));
    }

    private static String at(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
