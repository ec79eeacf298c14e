package vn.nennep.sample.province;

import java.util.List;
import java.util.Random;

/// Parts a whole unevenly but exactly: no part below two thirds or above four thirds of the average, by much.
final class Shares {

    private Shares() {}

    static void ofPeople(List<UnitDraft> units, int people, Random random) {
        double[] until = new double[units.size()];
        double sum = 0;
        for (int i = 0; i < until.length; i++) {
            sum += 0.67 + 0.67 * random.nextDouble();
            until[i] = sum;
        }
        int given = 0;
        for (int i = 0; i < until.length; i++) {
            int reached = (int) Math.round(people * until[i] / sum);
            units.get(i).people = reached - given;
            given = reached;
        }
    }

    /// Even parts, the larger ones last.
    static int even(int whole, int parts, int no) {
        return (int) ((long) whole * (no + 1) / parts - (long) whole * no / parts);
    }
}
