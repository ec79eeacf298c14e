package vn.nennep.documents.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The citations around a document as a picture: on the left what it rests on, on the right what rests on it. The lists
/// below it say the same.
///
/// @param hidden how many of the lists are left out of it
public record Drawing(int width, int height, List<Box> boxes, List<String> lines, int hidden) {

    private static final int BOX_WIDTH = 196;
    private static final int BOX_HEIGHT = 58;
    private static final int ACROSS = BOX_WIDTH + 56;
    private static final int DOWN = BOX_HEIGHT + 14;
    private static final int MARGIN = 4;
    private static final int MOST = 6;
    private static final int LONGEST = 27;

    /// @param href null where there is nothing to open
    /// @param look "is-here", "is-unknown", or empty
    public record Box(
            int x,
            int y,
            String name,
            String issuer,
            String relation,
            @Nullable String href,
            String look) {}

    /// A box that is not in its place yet, bound to one of the column nearer to the middle.
    private record Loose(Cited document, String relation, int nearer) {

        static Loose of(Branch branch, int nearer) {
            return new Loose(branch.document(), branch.relation().label(), nearer);
        }
    }

    public static Drawing of(Cited here, List<Branch> restsOn, List<Branch> citedBy) {
        List<List<Loose>> left = columns(restsOn);
        List<List<Loose>> right = columns(citedBy);
        int tallest = Math.max(1, Math.max(tallest(left), tallest(right)));
        int height = tallest * DOWN - (DOWN - BOX_HEIGHT) + 2 * MARGIN;
        int width = (left.size() + right.size() + 1) * ACROSS - (ACROSS - BOX_WIDTH) + 2 * MARGIN;
        Placing placing = new Placing(height);
        int middle = MARGIN + left.size() * ACROSS;
        int centre = (height - BOX_HEIGHT) / 2;
        placing.boxes.add(
                new Box(middle, centre, cut(here.name()), cut(here.issuer()), "Văn bản này", null, "is-here"));
        placing.side(left, middle, centre, -ACROSS);
        placing.side(right, middle, centre, ACROSS);
        int hidden = size(restsOn) + size(citedBy) + 1 - placing.boxes.size();
        return new Drawing(width, height, List.copyOf(placing.boxes), List.copyOf(placing.lines), hidden);
    }

    private static int size(List<Branch> branches) {
        return branches.stream().mapToInt(each -> 1 + each.further().size()).sum();
    }

    private static int tallest(List<List<Loose>> columns) {
        return columns.stream().mapToInt(List::size).max().orElse(0);
    }

    private static List<List<Loose>> columns(List<Branch> branches) {
        List<Branch> near = branches.stream().limit(MOST).toList();
        List<Loose> first = near.stream().map(each -> Loose.of(each, 0)).toList();
        List<Loose> second = new ArrayList<>();
        for (int i = 0; i < near.size(); i++) {
            for (Branch further : near.get(i).further()) {
                second.add(Loose.of(further, i));
            }
        }
        if (first.isEmpty()) {
            return List.of();
        }
        return second.isEmpty()
                ? List.of(first)
                : List.of(first, second.stream().limit(MOST).toList());
    }

    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
    }

    /// Puts boxes into columns and draws lines between them.
    private static final class Placing {

        private final List<Box> boxes = new ArrayList<>();
        private final List<String> lines = new ArrayList<>();
        private final int height;

        Placing(int height) {
            this.height = height;
        }

        void side(List<List<Loose>> columns, int middle, int centre, int step) {
            List<Integer> nearer = List.of(centre);
            int x = middle;
            for (List<Loose> column : columns) {
                int from = (height - (column.size() * DOWN - (DOWN - BOX_HEIGHT))) / 2;
                List<Integer> places = new ArrayList<>();
                for (int i = 0; i < column.size(); i++) {
                    int y = from + i * DOWN;
                    places.add(y);
                    boxes.add(box(column.get(i), x + step, y));
                    lines.add(line(x, nearer.get(column.get(i).nearer()), x + step, y));
                }
                nearer = places;
                x += step;
            }
        }

        private static Box box(Loose loose, int x, int y) {
            Cited document = loose.document();
            String look = document.id() == null ? "is-unknown" : "";
            String issuer = document.issuer().isEmpty() ? "chưa rõ cơ quan" : document.issuer();
            return new Box(x, y, cut(document.name()), cut(issuer), loose.relation(), document.href(), look);
        }

        /// From the edge of the left box to the edge of the right one.
        private static String line(int x, int y, int otherX, int otherY) {
            boolean toRight = otherX > x;
            int from = (toRight ? x : otherX) + BOX_WIDTH;
            int to = toRight ? otherX : x;
            int start = (toRight ? y : otherY) + BOX_HEIGHT / 2;
            int end = (toRight ? otherY : y) + BOX_HEIGHT / 2;
            int bend = (from + to) / 2;
            return "M%d %d C%d %d %d %d %d %d".formatted(from, start, bend, start, bend, end, to, end);
        }
    }
}
