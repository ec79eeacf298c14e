package vn.nennep.web;

import java.util.List;
import java.util.function.Function;

/// One page of a list, with how many there are in all.
public record Paged<T>(List<T> items, long total, Paging paging) {

    public Paged {
        items = List.copyOf(items);
    }

    public <R> Paged<R> map(Function<? super T, ? extends R> change) {
        return new Paged<>(items.stream().<R>map(change).toList(), total, paging);
    }

    /// @param noun what is counted: "đơn vị"
    public Pager pager(String noun) {
        return new Pager(paging.page(), paging.size(), total, noun, paging.address());
    }
}
