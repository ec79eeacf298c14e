package vn.nennep.planning;

/// Identity of plans.
public record PlanId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
