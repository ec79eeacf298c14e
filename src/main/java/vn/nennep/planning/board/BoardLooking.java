package vn.nennep.planning.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Choice;

/// What a reader can choose of a board's view, and what is kept under a name.
record BoardLooking(Board whole, Board seen, BoardView view, List<SavedViews.SavedView> kept) {

    BoardPage.Looking page() {
        String query = "unit=" + whole.root().id() + view.query();
        return new BoardPage.Looking(
                !view.whole(),
                shown(),
                sorts(),
                choices(BoardView.Show.values(), view.show(), BoardView.Show::code, BoardView.Show::label),
                choices(BoardView.By.values(), view.by(), BoardView.By::code, BoardView.By::label),
                kinds(),
                columns(),
                "/plans/" + whole.plan().id() + "/board",
                query,
                "/plans/" + whole.plan().id() + "/board?unit=" + whole.root().id() + BoardPages.as(whole),
                kept.stream().map(one -> kept(one, query)).toList());
    }

    private @Nullable String shown() {
        int all = whole.rows().size();
        int rows = seen.rows().size();
        return view.by() == BoardView.By.LEVEL || rows == all ? null : "Đang xem " + rows + " / " + all + " đơn vị";
    }

    private List<Choice> sorts() {
        List<Choice> sorts = new ArrayList<>();
        sorts.add(Choice.of("", "thứ tự tổ chức", view.sort().isEmpty()));
        for (BoardView.Sort sort : BoardView.Sort.values()) {
            sorts.add(Choice.of(sort.code(), sort.label(), view.sortedBy(sort)));
        }
        for (Column column : whole.columns()) {
            String id = String.valueOf(column.obligation().id());
            sorts.add(Choice.of(
                    id,
                    "ít nhất trước: " + BoardPages.label(whole, column),
                    view.sort().equals(id)));
        }
        return sorts;
    }

    private static <E> List<Choice> choices(E[] values, E chosen, Function<E, String> code, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> Choice.of(code.apply(value), label.apply(value), value == chosen))
                .toList();
    }

    private List<Choice> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        whole.rows()
                .forEach(row -> kinds.putIfAbsent(row.kind().code(), row.kind().name()));
        return kinds.size() < 2
                ? List.of()
                : Stream.concat(
                                Stream.of(Choice.of(
                                        "", "mọi loại đơn vị", view.kind().isEmpty())),
                                kinds.entrySet().stream()
                                        .map(kind -> Choice.of(
                                                kind.getKey(),
                                                kind.getValue(),
                                                kind.getKey().equals(view.kind()))))
                        .toList();
    }

    private List<Choice> columns() {
        return whole.columns().stream()
                .map(column -> Choice.of(
                        String.valueOf(column.obligation().id()),
                        BoardPages.label(whole, column),
                        view.columns().contains(column.obligation().id())))
                .toList();
    }

    private static BoardPage.Kept kept(SavedViews.SavedView one, String query) {
        return new BoardPage.Kept(
                one.name(),
                SavedViewController.href(one.plan(), one.query()),
                "/board-views/" + one.id() + "/removal",
                one.query().equals(query));
    }
}
