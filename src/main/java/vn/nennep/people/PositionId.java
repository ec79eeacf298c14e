package vn.nennep.people;

/// Identity of an office held for a span of days.
public record PositionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
