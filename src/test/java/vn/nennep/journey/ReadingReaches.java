package vn.nennep.journey;

import java.util.List;

/// Who of the sample takes the corrected reading of a plan out: whoever may give it.
final class ReadingReaches {

    static final List<Reaches.Reached> ALL = List.of(
            new Reaches.Reached("GET /plans/{id}/case", "/plans/{plan}/case", "huong"),
            new Reaches.Reached("GET /plans/{id}/case", "/plans/{districtPlan}/case", ""));

    private ReadingReaches() {}
}
