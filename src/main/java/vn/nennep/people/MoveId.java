package vn.nennep.people;

/// Identity of a move, by which it can be undone.
public record MoveId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
