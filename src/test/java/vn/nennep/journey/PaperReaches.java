package vn.nennep.journey;

import java.util.List;
import java.util.Map;

/// Who of the sample records a plan that was issued on paper: whoever writes the unit's plans.
final class PaperReaches {

    static final List<Reaches.Reached> ALL = List.of(
            new Reaches.Reached(
                    "POST /plans/{id}/paper-plans",
                    "/plans/{plan}/paper-plans",
                    "huong thuy phuoc",
                    Map.of("unit", "{district}")),
            new Reaches.Reached("POST /paper-plans/{id}/removal", "/paper-plans/0/removal", ""));

    private PaperReaches() {}
}
