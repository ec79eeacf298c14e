package vn.nennep.journey;

import java.util.List;

/// Who of the sample reaches what of personal data: everybody one's own, the administrator what is kept for all.
final class PrivacyReaches {

    private static final String PERSONS = "huong thuy phuoc dung loi an nghia hanh";

    static final List<Reaches.Reached> ALL = List.of(
            new Reaches.Reached("GET /my/data", "/my/data", Reaches.EVERYBODY),
            new Reaches.Reached("GET /my/data.json", "/my/data.json", PERSONS),
            new Reaches.Reached("GET /my/data.docx", "/my/data.docx", PERSONS),
            new Reaches.Reached("GET /privacy/purposes", "/privacy/purposes", "admin"),
            new Reaches.Reached("GET /privacy/purposes/{code}", "/privacy/purposes/LISTS", "admin"),
            new Reaches.Reached("POST /privacy/purposes/{code}", "/privacy/purposes/LISTS", "admin"));

    private PrivacyReaches() {}
}
