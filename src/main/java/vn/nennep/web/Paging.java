package vn.nennep.web;

/// Which page of a list is asked for; read from `?page=2&size=50` by the program, see docs/guides/lists.md.
///
/// @param page counted from 1
/// @param address everything before the page number, filters included
public record Paging(int page, int size, String address) {

    public static final int USUAL_SIZE = 50;
    public static final int LARGEST_SIZE = 200;

    public int offset() {
        return Math.multiplyExact(page - 1, size);
    }
}
