package vn.nennep.journey;

import java.util.List;

/// Who of the sample reaches lists of people as files: one is seen only by whoever handed it in.
final class SheetReaches {

    private static final String KEEPERS = "thuy dung loi nghia hanh admin";

    static final List<Reaches.Reached> ALL = List.of(
            new Reaches.Reached("GET /sheets/new", "/sheets/new", KEEPERS),
            new Reaches.Reached("GET /sheets/template", "/sheets/template", KEEPERS),
            new Reaches.Reached("GET /sheets/people", "/sheets/people", "thuy dung loi nghia hanh"),
            new Reaches.Reached("GET /sheets/{id}", "/sheets/{sheet}", "dung"),
            new Reaches.Reached("GET /sheets/{id}/faults", "/sheets/{sheet}/faults", "dung"),
            new Reaches.Reached("POST /sheets", "/sheets", KEEPERS),
            new Reaches.Reached("POST /sheets/{id}/entry", "/sheets/{sheet}/entry", "dung"),
            new Reaches.Reached("POST /sheets/{id}/removal", "/sheets/{sheet}/removal", "dung"),
            new Reaches.Reached("POST /jobs/{id}/stop", "/jobs/{job}/stop", "huong"));

    private SheetReaches() {}
}
