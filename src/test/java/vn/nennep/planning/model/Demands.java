package vn.nennep.planning.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Which rows of the requirements each of the five documents demands; all of them those that bear "all".
final class Demands {

    private static final String ALL = "1.2 1.5 2.3 3.1 ";
    private static final Map<String, String> ROWS = Map.of(
            "HG", "1.1 1.3 2.1 2.4 2.5 2.6 2.9 2.10 3.3 4.5 5.1 5.2 5.3 6.1 6.4 11.1 11.2 12.1 12.3 12.5 13.1",
            "CT", "1.1 1.3 2.1 2.4 2.5 2.9 3.3 4.1 4.2 4.3 5.2 5.4 6.1 6.3 6.4 6.5 10.1 10.2 12.1 12.3 13.2",
            "HA",
                    "1.1 1.3 2.5 2.6 2.8 2.9 2.10 4.1 4.4 5.1 6.4 7.1 7.2 7.3 8.1 9.1 9.2 10.1 11.1 11.2 12.1 12.3 13.1"
                            + " 13.2 14.1",
            "TG", "1.1 2.10 4.5 5.1 5.3 6.7 8.1 8.2 10.1 10.3 11.1 11.2 12.2 12.4 13.2",
            "LC",
                    "1.1 1.3 2.1 2.4 2.5 2.6 2.7 2.8 2.9 3.2 3.3 4.1 4.3 4.4 5.2 5.3 5.4 6.1 6.2 6.4 6.7 9.1 9.2 10.1"
                            + " 11.1 12.1 12.3 13.1 13.2 13.3 14.1");

    private Demands() {}

    static List<String> of(String document) {
        return List.of((ALL + Objects.requireNonNull(ROWS.get(document))).split(" "));
    }
}
