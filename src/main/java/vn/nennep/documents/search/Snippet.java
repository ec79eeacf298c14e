package vn.nennep.documents.search;

import java.util.ArrayList;
import java.util.List;

/// A piece of a text with the words that were asked for marked.
public record Snippet(List<Piece> pieces) {

    static final char BEGIN = '\u0002';
    static final char END = '\u0003';

    public record Piece(String text, boolean marked) {}

    public Snippet {
        pieces = List.copyOf(pieces);
    }

    /// @param text with BEGIN and END around what is marked
    static Snippet of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            boolean marked = text.charAt(from) == BEGIN;
            int start = marked ? from + 1 : from;
            int end = text.indexOf(marked ? END : BEGIN, start);
            int stop = end < 0 ? text.length() : end;
            if (stop > start) {
                pieces.add(new Piece(text.substring(start, stop), marked));
            }
            from = marked ? stop + 1 : stop;
        }
        return new Snippet(pieces);
    }

    public static Snippet plain(String text) {
        return new Snippet(List.of(new Piece(text, false)));
    }

    public boolean marked() {
        return pieces.stream().anyMatch(Piece::marked);
    }

    public String text() {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }
}
