package vn.nennep.journey;

import java.util.List;
import java.util.Map;

/// Who of the sample reaches what of the register: the district's own letter and study
/// material, and the plan given down to all.
final class RegisterReaches {

    private static final String KEEPERS = "huong thuy phuoc dung loi nghia hanh";
    private static final String OWN = "huong thuy phuoc";
    private static final String ISSUERS = "huong thuy phuoc dung nghia hanh";
    private static final String ABOVE = "huong thuy phuoc dung loi";
    private static final String BELOW = "huong thuy phuoc dung loi an";

    static final List<Reaches.Reached> ALL = List.of(
            new Reaches.Reached("GET /documents", "/documents", Reaches.EVERYBODY),
            new Reaches.Reached("GET /documents/new", "/documents/new", KEEPERS),
            new Reaches.Reached("POST /documents", "/documents", KEEPERS),
            new Reaches.Reached("GET /documents/{id}", "/documents/{letter}", OWN),
            new Reaches.Reached("GET /documents/{id}", "/documents/{planDocument}", Reaches.EVERYBODY),
            new Reaches.Reached("GET /documents/{id}/file", "/documents/{planDocument}/file", Reaches.EVERYBODY),
            new Reaches.Reached("GET /documents/{id}/signed-copy", "/documents/{letter}/signed-copy", OWN),
            new Reaches.Reached("GET /documents/{id}/edit", "/documents/{letter}/edit", OWN),
            new Reaches.Reached("POST /documents/{id}", "/documents/{letter}", OWN),
            new Reaches.Reached("POST /documents/{id}/signed-copy", "/documents/{letter}/signed-copy", OWN),
            new Reaches.Reached(
                    "POST /documents/{id}/recipients",
                    "/documents/{letter}/recipients",
                    OWN,
                    Map.of("units", "{district}")),
            new Reaches.Reached(
                    "POST /documents/{id}/recipients/{unit}/removal",
                    "/documents/{letter}/recipients/{district}/removal",
                    OWN),
            new Reaches.Reached(
                    "POST /documents/{id}/citations",
                    "/documents/{letter}/citations",
                    OWN,
                    Map.of("symbol", "05-CT/TW")),
            new Reaches.Reached(
                    "POST /documents/{id}/citations/{no}/removal", "/documents/{letter}/citations/9/removal", OWN),
            new Reaches.Reached("POST /documents/{id}/removal", "/documents/{letter}/removal", OWN),
            new Reaches.Reached("GET /topics/new", "/topics/new", ISSUERS),
            new Reaches.Reached("POST /topics", "/topics", ISSUERS),
            new Reaches.Reached("GET /topics/{id}", "/topics/{topic}", Reaches.EVERYBODY),
            new Reaches.Reached("GET /topics/{id}/edit", "/topics/{topic}/edit", "huong"),
            new Reaches.Reached("POST /topics/{id}", "/topics/{topic}", "huong"),
            new Reaches.Reached("GET /units/{id}/contents", "/units/{branch}/contents", "huong thuy phuoc dung loi an"),
            new Reaches.Reached(
                    "GET /units/{id}/contents.docx", "/units/{branch}/contents.docx", "huong thuy phuoc dung loi an"),
            new Reaches.Reached(
                    "GET /units/{id}/contents.xlsx", "/units/{branch}/contents.xlsx", "huong thuy phuoc dung loi an"),
            new Reaches.Reached("GET /breakthroughs", "/breakthroughs?unit={branch}", ABOVE),
            new Reaches.Reached("GET /breakthroughs/new", "/breakthroughs/new?unit={branch}", ABOVE),
            new Reaches.Reached("POST /breakthroughs", "/breakthroughs", ABOVE, Map.of("unit", "{branch}")),
            new Reaches.Reached("GET /breakthroughs/{id}", "/breakthroughs/{breakthrough}", ABOVE),
            new Reaches.Reached("GET /breakthroughs/{id}/edit", "/breakthroughs/{breakthrough}/edit", ABOVE),
            new Reaches.Reached("POST /breakthroughs/{id}", "/breakthroughs/{breakthrough}", ABOVE),
            new Reaches.Reached("POST /breakthroughs/{id}/notes", "/breakthroughs/{breakthrough}/notes", ABOVE),
            new Reaches.Reached("POST /breakthroughs/{id}/closing", "/breakthroughs/{breakthrough}/closing", ABOVE),
            new Reaches.Reached("POST /breakthroughs/{id}/removal", "/breakthroughs/{breakthrough}/removal", ABOVE),
            new Reaches.Reached("POST /breakthroughs/{id}/approval", "/breakthroughs/{breakthrough}/approval", ABOVE),
            new Reaches.Reached("GET /materials", "/materials", Reaches.EVERYBODY),
            new Reaches.Reached("GET /materials/new", "/materials/new", ISSUERS),
            new Reaches.Reached("POST /materials", "/materials", ISSUERS),
            new Reaches.Reached("GET /materials/{id}", "/materials/{material}", BELOW),
            new Reaches.Reached("GET /materials/{id}/file", "/materials/{material}/file", BELOW),
            new Reaches.Reached("POST /materials/{id}/opening", "/materials/{material}/opening", BELOW),
            new Reaches.Reached("POST /materials/{id}/receipt", "/materials/{material}/receipt", "phuoc dung loi"),
            new Reaches.Reached("POST /materials/{id}/removal", "/materials/{material}/removal", OWN));

    private RegisterReaches() {}
}
