package vn.nennep.web;

import org.jspecify.annotations.Nullable;

/// How far a long piece of work is; it may be left and come back to.
///
/// @param id of the element on the page, one for each piece of work
/// @param noun what is counted: "đơn vị"
/// @param remaining what remains, in words: "còn khoảng 20 giây"; null when unknown
/// @param problem why it stopped, worded as what to do; null when it did not
/// @param address where this piece of page is fetched again while the work goes on
/// @param nextLabel where to go when done, with [#nextHref]
public record Progress(
        String id,
        String title,
        long done,
        long total,
        String noun,
        @Nullable String remaining,
        boolean finished,
        @Nullable String problem,
        String address,
        @Nullable String nextLabel,
        @Nullable String nextHref) {

    public boolean running() {
        return !finished && problem == null;
    }

    public int percent() {
        return total <= 0 ? (finished ? 100 : 0) : (int) Math.min(100, done * 100 / total);
    }
}
