package vn.nennep.journey;

import java.util.List;

/// Who of the sample reaches the reorganisation of Chi bộ ấp Thạnh Lợi.
final class ReformReaches {

    static final List<Reaches.Reached> ALL = List.of(
            new Reaches.Reached("GET /reorganisations", "/reorganisations", Reaches.GIVERS + " admin"),
            new Reaches.Reached("GET /reorganisations/sheet", "/reorganisations/sheet", Reaches.GIVERS + " admin"),
            new Reaches.Reached(
                    "GET /reorganisations/sheet/template.xlsx",
                    "/reorganisations/sheet/template.xlsx",
                    Reaches.GIVERS + " admin"),
            new Reaches.Reached("POST /reorganisations/sheet", "/reorganisations/sheet", Reaches.GIVERS + " admin"),
            new Reaches.Reached("GET /reorganisations/{id}", "/reorganisations/{act}", "huong thuy phuoc dung admin"),
            new Reaches.Reached(
                    "GET /reorganisations/{id}/transfer-record.docx",
                    "/reorganisations/{doneAct}/transfer-record.docx",
                    "huong thuy phuoc dung admin"),
            new Reaches.Reached(
                    "GET /units/{id}/reorganisation/{operation}",
                    "/units/{branch}/reorganisation/split",
                    "huong thuy phuoc dung admin"),
            new Reaches.Reached(
                    "POST /units/{id}/reorganisation/{operation}",
                    "/units/{branch}/reorganisation/rename",
                    "huong thuy phuoc dung admin"),
            new Reaches.Reached(
                    "POST /reorganisations/{id}/carrying-out",
                    "/reorganisations/{act}/carrying-out",
                    "huong thuy phuoc dung admin"),
            new Reaches.Reached(
                    "POST /reorganisations/{id}/schedule",
                    "/reorganisations/{act}/schedule",
                    "huong thuy phuoc dung admin"),
            new Reaches.Reached(
                    "POST /reorganisations/{id}/removal",
                    "/reorganisations/{act}/removal",
                    "huong thuy phuoc dung admin"),
            new Reaches.Reached(
                    "POST /reorganisations/{id}/undoing",
                    "/reorganisations/{act}/undoing",
                    "huong thuy phuoc dung admin"),
            new Reaches.Reached("GET /units/sheet", "/units/sheet", Reaches.GIVERS + " admin"),
            new Reaches.Reached(
                    "GET /units/sheet/template.xlsx", "/units/sheet/template.xlsx", Reaches.GIVERS + " admin"),
            new Reaches.Reached("GET /units/sheet/units.xlsx", "/units/sheet/units.xlsx", Reaches.GIVERS + " admin"),
            new Reaches.Reached("GET /units/sheet/{id}/faults.xlsx", "/units/sheet/{unitList}/faults.xlsx", "dung"),
            new Reaches.Reached("POST /units/sheet", "/units/sheet", Reaches.GIVERS + " admin"));

    private ReformReaches() {}
}
