package vn.nennep.planning;

/// What is expected and what of it is done; sums of counters are counters. What is expected is fixed when an obligation
/// is
/// given down, so a share never exceeds 1.
public record Counters(long expected, long onTime, long late, long exempt) {

    public static final Counters ZERO = new Counters(0, 0, 0, 0);

    public long done() {
        return onTime + late;
    }

    /// Expected of those who are not exempt.
    public long base() {
        return expected - exempt;
    }

    public long open() {
        return expected - exempt - done();
    }

    public double share() {
        return base() == 0 ? 1 : (double) done() / base();
    }

    public Counters plus(Counters other) {
        return new Counters(expected + other.expected, onTime + other.onTime, late + other.late, exempt + other.exempt);
    }
}
