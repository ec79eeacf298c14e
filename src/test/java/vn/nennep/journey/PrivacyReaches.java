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
            new Reaches.Reached("POST /privacy/purposes/{code}", "/privacy/purposes/LISTS", "admin"),
            new Reaches.Reached("GET /my/data/requests/new", "/my/data/requests/new", PERSONS),
            new Reaches.Reached("POST /my/data/requests", "/my/data/requests", PERSONS),
            new Reaches.Reached("POST /my/data/requests/{id}/withdrawal", "/my/data/requests/0/withdrawal", ""),
            new Reaches.Reached("POST /my/data/restriction/ending", "/my/data/restriction/ending", PERSONS),
            new Reaches.Reached("GET /privacy/requests", "/privacy/requests", "admin"),
            new Reaches.Reached("GET /privacy/requests/{id}", "/privacy/requests/0", ""),
            new Reaches.Reached("POST /privacy/requests/{id}/receipt", "/privacy/requests/0/receipt", ""),
            new Reaches.Reached("POST /privacy/requests/{id}/acceptance", "/privacy/requests/0/acceptance", ""),
            new Reaches.Reached("POST /privacy/requests/{id}/refusal", "/privacy/requests/0/refusal", ""),
            new Reaches.Reached("POST /my/data/consents/{id}/withdrawal", "/my/data/consents/0/withdrawal", ""),
            new Reaches.Reached("GET /privacy/map", "/privacy/map", "admin"),
            new Reaches.Reached("GET /privacy/map.docx", "/privacy/map.docx", "admin"),
            new Reaches.Reached("GET /privacy/retention", "/privacy/retention", "admin"));

    private PrivacyReaches() {}
}
