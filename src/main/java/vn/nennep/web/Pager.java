package vn.nennep.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// One page of a long list.
///
/// @param page counted from 1
/// @param noun what is counted: "đơn vị"
/// @param address everything before the page number, filters included: "/units?q=vi+thanh&page="
public record Pager(int page, int size, long total, String noun, String address) {

    /// Stands for the pages left out between two numbers.
    public static final int GAP = 0;

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long first() {
        return total == 0 ? 0 : (page - 1L) * size + 1;
    }

    public long last() {
        return Math.min(total, (long) page * size);
    }

    public String href(int page) {
        return address + page;
    }

    /// First, last and the neighbours of this page, with [#GAP] between.
    public List<Integer> shown() {
        var shown = new ArrayList<Integer>();
        int previous = 0;
        for (int number : IntStream.rangeClosed(1, pages())
                .filter(number -> number == 1 || number == pages() || Math.abs(number - page) <= 1)
                .toArray()) {
            if (number - previous > 1) {
                shown.add(GAP);
            }
            shown.add(number);
            previous = number;
        }
        return shown;
    }
}
