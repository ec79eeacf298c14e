package vn.nennep.organization;

/// Stable identity of a unit; names, kinds and places change around it.
public record UnitId(long value) implements Comparable<UnitId> {

    @Override
    public int compareTo(UnitId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
