package vn.nennep.planning.board;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// How somebody looks at a board: which rows and columns, in which order, under which headings. It lives in the address
/// alone; what an address says wrongly counts as not said.
///
/// @param sort what the rows are sorted by: nothing (the order of the organisation), a word of [Sort], or the number of
/// an obligation (least done first)
/// @param kind code of the kind of units shown; empty: all
/// @param columns numbers of the obligations shown; empty: all
record BoardView(String sort, Show show, String kind, By by, Set<Long> columns) {

    static final BoardView WHOLE = new BoardView("", Show.ALL, "", By.UNITS, Set.of());

    /// Orders that do not belong to one column.
    enum Sort {
        NAME("tên đơn vị"),
        LATE("nhiều việc trễ trước");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Which rows.
    enum Show {
        ALL("tất cả đơn vị"),
        LATE("có việc trễ hạn"),
        OPEN("còn việc chưa xong"),
        DONE("đã xong mọi việc"),
        EXEMPT("có việc được miễn");

        private final String label;

        Show(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        String code() {
            return this == ALL ? "" : name().toLowerCase(Locale.ROOT);
        }
    }

    /// What stands in a row.
    enum By {
        UNITS("từng đơn vị"),
        KIND("từng đơn vị, chia theo loại"),
        LEVEL("từng cấp, cộng cả bên dưới");

        private final String label;

        By(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        String code() {
            return this == UNITS ? "" : name().toLowerCase(Locale.ROOT);
        }
    }

    static BoardView of(MultiValueMap<String, String> said) {
        Set<Long> columns = said.getOrDefault("column", List.of()).stream()
                .filter(BoardView::number)
                .map(Long::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new BoardView(
                sort(first(said, "sort")),
                one(Show.values(), Show.ALL, first(said, "show")),
                first(said, "kind"),
                one(By.values(), By.UNITS, first(said, "by")),
                columns);
    }

    private static String sort(String said) {
        boolean known = Arrays.stream(Sort.values()).map(Sort::code).anyMatch(said::equals);
        return known || number(said) ? said : "";
    }

    private static boolean number(String said) {
        return said.matches("\\d{1,18}");
    }

    private static String first(MultiValueMap<String, String> said, String name) {
        return Optional.ofNullable(said.getFirst(name)).orElse("");
    }

    private static <E extends Enum<E>> E one(E[] known, E usual, String said) {
        return Arrays.stream(known)
                .filter(value -> value.name().equalsIgnoreCase(said))
                .findFirst()
                .orElse(usual);
    }

    /// The obligation by which the rows are sorted.
    Optional<Long> sortedColumn() {
        return number(sort) ? Optional.of(Long.valueOf(sort)) : Optional.empty();
    }

    boolean sortedBy(Sort word) {
        return sort.equals(word.code());
    }

    BoardView sortedBy(String other) {
        return new BoardView(other, show, kind, by, columns);
    }

    boolean whole() {
        return equals(WHOLE);
    }

    /// As part of an address: "&sort=late&show=open", or nothing.
    String query() {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        said(address, "sort", sort);
        said(address, "show", show.code());
        said(address, "kind", kind);
        said(address, "by", by.code());
        columns.forEach(column -> address.queryParam("column", column));
        String query = address.encode().build().toUriString();
        return query.isEmpty() ? "" : "&" + query.substring(1);
    }

    private static void said(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value);
        }
    }
}
