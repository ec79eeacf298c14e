package vn.nennep.planning;

/// Identity of assignments.
public record AssignmentId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
