package vn.nennep.documents.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import vn.nennep.documents.reading.PdfStrokes.Stroke;

/// A table drawn on a page: where its columns and rows are parted, and which of the parting strokes are missing because
/// cells are merged.
final class PdfGrid {

    /// Strokes that meet may miss each other by so much.
    private static final float NEAR = 3f;
    private static final int MOST_CELLS = 20_000;

    private final List<Float> xs;
    private final List<Float> ys;
    private final List<Stroke> strokes;
    private final int[][] areas;

    private PdfGrid(List<Float> xs, List<Float> ys, List<Stroke> strokes) {
        this.xs = xs;
        this.ys = ys;
        this.strokes = strokes;
        this.areas = areas();
    }

    /// The tables of a page from top to bottom: strokes that meet, with at least two columns and two rows.
    static List<PdfGrid> of(List<Stroke> strokes) {
        List<PdfGrid> grids = new ArrayList<>();
        for (List<Stroke> joined : joined(strokes)) {
            List<Float> xs = places(
                    joined.stream().filter(one -> !one.level()).map(Stroke::x1).toList());
            List<Float> ys =
                    places(joined.stream().filter(Stroke::level).map(Stroke::y1).toList());
            boolean table = xs.size() > 2 && ys.size() > 2 && xs.size() * ys.size() < MOST_CELLS;
            if (table) grids.add(new PdfGrid(xs, ys, joined));
        }
        grids.sort(Comparator.comparing(PdfGrid::top));
        return grids;
    }

    private static List<List<Stroke>> joined(List<Stroke> strokes) {
        List<List<Stroke>> groups = new ArrayList<>();
        List<Stroke> left = new ArrayList<>(strokes);
        while (!left.isEmpty()) {
            TimeLimit.check();
            List<Stroke> group = new ArrayList<>();
            Deque<Stroke> next = new ArrayDeque<>(List.of(left.removeLast()));
            while (!next.isEmpty()) {
                Stroke one = next.pop();
                group.add(one);
                left.removeIf(other -> {
                    boolean meets = meets(one, other);
                    if (meets) next.push(other);
                    return meets;
                });
            }
            groups.add(group);
        }
        return groups;
    }

    private static boolean meets(Stroke one, Stroke other) {
        return one.x1() <= other.x2() + NEAR
                && other.x1() <= one.x2() + NEAR
                && one.y1() <= other.y2() + NEAR
                && other.y1() <= one.y2() + NEAR;
    }

    private static List<Float> places(List<Float> all) {
        List<Float> places = new ArrayList<>();
        for (float one : all.stream().sorted().toList())
            if (places.isEmpty() || one - places.getLast() > NEAR) places.add(one);
        return places;
    }

    float top() {
        return ys.getFirst();
    }

    float bottom() {
        return ys.getLast();
    }

    int rows() {
        return ys.size() - 1;
    }

    int columns() {
        return xs.size() - 1;
    }

    boolean holds(float x, float y) {
        return x >= xs.getFirst() - NEAR && x <= xs.getLast() + NEAR && y >= top() - NEAR && y <= bottom() + NEAR;
    }

    /// The cell at a point, merged ones under the number of their first.
    int area(float x, float y) {
        return areas[place(ys, y)][place(xs, x)];
    }

    int area(int row, int column) {
        return areas[row][column];
    }

    /// Whether the area begins in this column.
    boolean begins(int row, int column) {
        return column == 0 || areas[row][column - 1] != areas[row][column];
    }

    private static int place(List<Float> edges, float at) {
        int place = 0;
        while (place < edges.size() - 2 && at >= edges.get(place + 1)) place++;
        return place;
    }

    private int[][] areas() {
        int[][] found = new int[rows()][columns()];
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                int own = row * columns() + column;
                if (row > 0 && !parted(row, column)) own = found[row - 1][column];
                else if (column > 0 && !partedBefore(row, column)) own = found[row][column - 1];
                found[row][column] = own;
            }
        }
        return found;
    }

    private boolean parted(int row, int column) {
        float middle = (xs.get(column) + xs.get(column + 1)) / 2;
        return strokes.stream()
                .anyMatch(one -> one.level()
                        && Math.abs(one.y1() - ys.get(row)) <= NEAR
                        && one.x1() <= middle
                        && one.x2() >= middle);
    }

    private boolean partedBefore(int row, int column) {
        float middle = (ys.get(row) + ys.get(row + 1)) / 2;
        return strokes.stream()
                .anyMatch(one -> !one.level()
                        && Math.abs(one.x1() - xs.get(column)) <= NEAR
                        && one.y1() <= middle
                        && one.y2() >= middle);
    }
}
