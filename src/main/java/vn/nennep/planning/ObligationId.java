package vn.nennep.planning;

/// Identity of obligations.
public record ObligationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
